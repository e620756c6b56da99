/** Milliseconds of a calendar day. */
export const DAY = 86_400_000

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

/** The last second of the last of so many calendar days after an instant, its own day not counted. */
export function endAfterDays(instant: string, days: number, timeZone: string): string {
  return endOfDay(datePlus(dateIn(instant, timeZone), days), timeZone)
}

/** The first instant after so many whole calendar days, the instant's own day not counted. */
export function startAfterDays(instant: string, days: number, timeZone: string): string {
  return startOfDay(datePlus(dateIn(instant, timeZone), days + 1), timeZone)
}

/** An instant so many milliseconds later. */
export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** A deadline lasts to its last second: the clock looks when that second is over. */
export const AFTER_DEADLINE = 1000

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
  const first = Date.parse(dateIn(from, timeZone)) + DAY
  const last = Date.parse(dateIn(to, timeZone))
  if (last < first) return 0
  // Whole weeks are reckoned, not walked through: a call may be left open for years.
  const weeks = Math.floor((last - first + DAY) / (7 * DAY))
  let count = weeks * 5
  for (let day = first + weeks * 7 * DAY; day <= last; day += DAY) if (!isWeekend(day)) count += 1
  const off = [...new Set(holidays)].map((date) => Date.parse(date))
  return count - off.filter((day) => day >= first && day <= last && !isWeekend(day)).length
}

/** The earliest calendar date (ISO) that leaves this many business days after an instant. */
export function dateAfterBusinessDays(
  from: string,
  days: number,
  timeZone: string,
  holidays: readonly string[] = [],
): string {
  let date = dateIn(from, timeZone)
  for (let left = days; left > 0; ) {
    date = dayAfter(date)
    if (isBusinessDay(date, holidays)) left -= 1
  }
  return date
}

/** A deadline that would fall on a weekend or a statutory holiday: the end of the next business day (reference §6.4). */
export function toBusinessDay(deadline: string, timeZone: string, holidays: readonly string[]): string {
  const date = dateIn(deadline, timeZone)
  const moved = nextBusinessDay(date, holidays)
  return moved === date ? deadline : endOfDay(moved, timeZone)
}

/** When a paused call ends once it goes on: what was left, at least three days, to the end of that business day. */
export function resumedDeadline(
  at: string,
  remaining: number,
  timeZone: string,
  holidays: readonly string[] = [],
): string {
  const earliest = new Date(Date.parse(at) + Math.max(remaining, LEAST_RESUMED)).toISOString()
  return endOfDay(nextBusinessDay(dateIn(earliest, timeZone), holidays), timeZone)
}

/** This date if it is a business day, else the next one that is. */
export function nextBusinessDay(date: string, holidays: readonly string[]): string {
  return isBusinessDay(date, holidays) ? date : nextBusinessDay(dayAfter(date), holidays)
}

function isBusinessDay(date: string, holidays: readonly string[]): boolean {
  return !isWeekend(Date.parse(date)) && !holidays.includes(date)
}

function isWeekend(day: number): boolean {
  return [0, 6].includes(new Date(day).getUTCDay())
}

/** The calendar date so many days after another. */
export function datePlus(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

function dayAfter(date: string): string {
  return datePlus(date, 1)
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

/** One format for each zone: making it costs a hundred times what using it does. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function wallClock(instant: number, timeZone: string): string {
  const format =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(timeZone, format)
  return format.format(new Date(instant)).replace(' ', 'T')
}
