const DAY = 86_400_000

/** Three calendar days: the least that is left of a call when a settled objection lets it go on (AGR-10). */
export const LEAST_RESUMED = 3 * DAY

/**
 * The last second of a calendar day where the agreement's clock hangs.
 *
 * @param date ISO date, `2026-03-27`
 * @param timeZone IANA name
 * @returns instant, ISO 8601 in UTC, of 23:59:59 that day
 */
export function endOfDay(date: string, timeZone: string): string {
  return instantOf(`${date}T23:59:59`, timeZone)
}

/** The first instant of a calendar day where the agreement's clock hangs. */
export function startOfDay(date: string, timeZone: string): string {
  return instantOf(`${date}T00:00:00`, timeZone)
}

/** The calendar date (ISO) of an instant where the agreement's clock hangs. */
export function dateIn(instant: string, timeZone: string): string {
  const parts = wallClock(Date.parse(instant), timeZone)
  return parts.slice(0, 10)
}

/**
 * Business days after the opening day up to and including the deadline's day (readings §6.4). Saturdays and
 * Sundays do not count; statutory holidays come in as ISO dates.
 */
export function businessDays(
  from: string,
  to: string,
  timeZone: string,
  holidays: readonly string[] = [],
): number {
  const last = Date.parse(dateIn(to, timeZone))
  let count = 0
  for (let day = Date.parse(dateIn(from, timeZone)) + DAY; day <= last; day += DAY) {
    const weekday = new Date(day).getUTCDay()
    const free = weekday === 0 || weekday === 6 || holidays.includes(new Date(day).toISOString().slice(0, 10))
    if (!free) count += 1
  }
  return count
}

/** The earliest calendar date (ISO) that leaves this many business days after an instant. */
export function dateAfterBusinessDays(from: string, days: number, timeZone: string): string {
  let day = Date.parse(dateIn(from, timeZone))
  for (let left = days; left > 0; ) {
    day += DAY
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(day).toISOString().slice(0, 10)
}

/** When a paused call ends once it goes on: what was left, at least three days, to the end of that day. */
export function resumedDeadline(at: string, remaining: number, timeZone: string): string {
  const earliest = new Date(Date.parse(at) + Math.max(remaining, LEAST_RESUMED)).toISOString()
  return endOfDay(nextWeekday(dateIn(earliest, timeZone)), timeZone)
}

function nextWeekday(date: string): string {
  let day = Date.parse(date)
  while ([0, 6].includes(new Date(day).getUTCDay())) day += DAY
  return new Date(day).toISOString().slice(0, 10)
}

/**
 * The instant, ISO 8601 in UTC, of a wall-clock time (`2026-03-05T09:00`) where the agreement's clock hangs. Two passes
 * settle the offset, also on the days when the clocks change.
 */
export function instantOf(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`)
  let guess = wanted
  for (let pass = 0; pass < 2; pass += 1) guess += wanted - Date.parse(`${wallClock(guess, timeZone)}Z`)
  return new Date(guess).toISOString()
}

function wallClock(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  return format.format(new Date(instant)).replace(' ', 'T')
}
