import { instantOf } from '#machines/calendar.ts'
import type { Script, Step } from './script.ts'

const DAY = 86_400_000
const WEEK = 7 * DAY
const DATE = /^\d{4}-\d{2}-\d{2}/

/**
 * A script moved in time by whole weeks, so that business days stay what they were and its last step is in the week
 * before `today`. Moments, and dates in inputs (deadlines, dates of effect, dates of approvals), move together.
 *
 * A story told up to the middle of a call is moved one week more when its deadline would be over by now; the last
 * event, which would then be still to come, happens today.
 */
export function shiftTo(script: Script, today: Date, until: number): Script {
  const played = script.steps.filter((step, index) => (step.event ?? index + 1) <= until)
  const last = played.at(-1)
  if (!last) return script
  const weeks = Math.floor((today.getTime() - dayOf(last.at) - DAY) / WEEK)
  const late = wouldBeOver(played, today.getTime() - weeks * WEEK)
  const move = (value: unknown) => moveDates(value, (weeks + (late ? 1 : 0)) * WEEK)
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
