import { viewOf } from './in-force/view.ts'
import type { Agreement } from './state.ts'

/**
 * Every call that runs or is stopped by an objection, each as the agreement that it asks about: the agreement itself,
 * or an amendment as the small agreement that it is.
 */
export function runningCalls(agreement: Agreement): Agreement[] {
  const amendments = Object.values(agreement.amendments)
  const amended = amendments.filter(({ status }) => ['call', 'blocked'].includes(status))
  return [agreement, ...amended.map((one) => viewOf(agreement, one))].filter(({ call }) => call !== null)
}

/** What the call with this id asks about, or null when no such call runs. Without an id: the first call that runs. */
export function askedBy(agreement: Agreement, call?: string): Agreement | null {
  return runningCalls(agreement).find((asked) => call === undefined || asked.call?.id === call) ?? null
}
