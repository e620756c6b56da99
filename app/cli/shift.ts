import type { Script } from './script.ts'

const DAY = 86_400_000
const DATE = /^\d{4}-\d{2}-\d{2}/

/**
 * A script moved in time by whole weeks, so that business days stay what they were and its last step is in the week
 * before `today`. Moments, and dates in inputs (deadlines, dates of effect, dates of approvals), move together.
 */
export function shiftTo(script: Script, today: Date, until: number): Script {
  const last = script.steps.filter((step, index) => (step.event ?? index + 1) <= until).at(-1)
  if (!last) return script
  const weeks = Math.floor((today.getTime() - Date.parse(last.at.slice(0, 10)) - DAY) / (7 * DAY))
  const move = (value: unknown): unknown => moveDates(value, weeks * 7 * DAY)
  return {
    ...script,
    steps: script.steps.map((step) => ({
      ...step,
      at: move(step.at) as string,
      input: move(step.input) as object as typeof step.input,
    })),
  }
}

function moveDates(value: unknown, by: number): unknown {
  if (typeof value === 'string') return DATE.test(value) && value.length <= 25 ? movedDate(value, by) : value
  if (Array.isArray(value)) return value.map((part) => moveDates(part, by))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moveDates(part, by)]))
}

function movedDate(text: string, by: number): string {
  return new Date(Date.parse(text.slice(0, 10)) + by).toISOString().slice(0, 10) + text.slice(10)
}
