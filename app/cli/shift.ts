import { businessDays, dateIn, instantOf } from '#machines/calendar.ts'
import { holidaysOf } from '#machines/holidays.ts'
import type { Script, Step } from './script.ts'

const DAY = 86_400_000
const WEEK = 7 * DAY
const DATE = /^\d{4}-\d{2}-\d{2}/

/**
 * A script moved in time by whole weeks, so that business days stay what they were and its last step is in the week
 * before `today`. Moments, and dates in inputs (deadlines, dates of effect, dates of approvals), move together.
 *
 * A story told up to the middle of a call is moved one week more when its deadline would be over by now; the last
 * event, which would then be still to come, happens today. Holidays stay where they are: a story told past its calls, in
 * which they would make one too short or move its deadline, is moved a few weeks less.
 */
export function shiftTo(script: Script, today: Date, until: number): Script {
  const played = script.steps.filter((step, index) => (step.event ?? index + 1) <= until)
  const last = played.at(-1)
  if (!last) return script
  const nearest = Math.floor((today.getTime() - dayOf(last.at) - DAY) / WEEK)
  const late = wouldBeOver(played, today.getTime() - nearest * WEEK)
  const weeks = endsInCall(played) ? nearest + (late ? 1 : 0) : fitting(script, played, nearest)
  const move = (value: unknown) => moveDates(value, weeks * WEEK)
  return {
    ...script,
    steps: script.steps.map((step) => ({
      ...step,
      at: noLater(move(step.at) as string, script.timeZone, today),
      input: move(step.input) as object as typeof step.input,
    })),
  }
}

/**
 * Whether the call that is open at the end of a story is over at `now`, in the story's own time, and could go on if the
 * last event alone came later: what was before it is more than a week older.
 */
function wouldBeOver(played: readonly Step[], now: number): boolean {
  const last = played.at(-1) as Step
  const until = played.findLast((step) => step.do === 'open-call')?.input.until
  const before = played.findLast((step) => step.event !== last.event)
  if (typeof until !== 'string' || !before || dayOf(until) < dayOf(last.at)) return false
  return now > dayOf(until) && dayOf(last.at) - dayOf(before.at) > WEEK
}

/** Is a call still open at the end of a story? */
function endsInCall(played: readonly Step[]): boolean {
  const call = played.findLastIndex((step) => step.do === 'open-call')
  const until = played[call]?.input.until
  return typeof until === 'string' && dayOf((played.at(-1) as Step).at) <= dayOf(until)
}

/** How many weeks less a story may be moved, so that its calls are as long as they have to be. */
const LESS = 26
/** The shortest call that any of our policies asks for, in business days. */
const SHORTEST = 10

function fitting(script: Script, played: readonly Step[], nearest: number): number {
  const calls = played.filter((step) => step.do === 'open-call')
  for (let weeks = nearest; weeks > nearest - LESS; weeks -= 1)
    if (calls.every((call) => isLongEnough(script, call, weeks * WEEK))) return weeks
  return nearest
}

/** As long as it has to be, and to the day on which it ends in the story. */
function isLongEnough({ timeZone, organizations }: Script, { at, input }: Step, by: number): boolean {
  const opens = instantOf(movedDate(at, by), timeZone)
  const until = movedDate(String(input.until), by)
  const places = [...new Set(organizations.map(({ jurisdiction }) => jurisdiction))]
  const holidays = holidaysOf(places, dateIn(opens, timeZone), until)
  const days = businessDays(opens, instantOf(`${until}T23:59:59`, timeZone), timeZone, holidays)
  return days >= SHORTEST && !holidays.includes(until)
}

function dayOf(moment: string): number {
  return Date.parse(moment.slice(0, 10))
}

/** What is still to come happens now instead. */
function noLater(at: string, zone: string, today: Date): string {
  const instant = /(Z|[+-]\d{2}:\d{2})$/.test(at) ? new Date(at).toISOString() : instantOf(at, zone)
  return Date.parse(instant) > today.getTime() ? today.toISOString() : at
}

function moveDates(value: unknown, by: number): unknown {
  if (typeof value === 'string') return DATE.test(value) && value.length <= 25 ? movedDate(value, by) : value
  if (Array.isArray(value)) return value.map((part) => moveDates(part, by))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moveDates(part, by)]))
}

function movedDate(text: string, by: number): string {
  return new Date(dayOf(text) + by).toISOString().slice(0, 10) + text.slice(10)
}
