import { businessDays, dateIn, datePlus } from './calendar.ts'
import { warningsOf } from './declared.ts'
import { holidaysOf } from './holidays.ts'
import { participatingParties } from './parties.ts'
import type { Agreement } from './state.ts'
import type { Step } from './step.ts'

/** How far ahead holidays are looked up: longer than any call. */
const AHEAD = 400

/** Where the parties that take part have their holidays (readings §6.13). */
export function jurisdictionsOf(agreement: Agreement): string[] {
  return [...new Set(participatingParties(agreement).map(({ jurisdiction }) => jurisdiction))].toSorted()
}

/** Statutory holidays of any party that takes part, from an instant on. */
export function holidaysAfter(agreement: Agreement, at: string): string[] {
  const from = dateIn(at, agreement.timeZone)
  return holidaysOf(jurisdictionsOf(agreement), from, datePlus(from, AHEAD))
}

export function holidaysFrom(step: Step): string[] {
  return holidaysAfter(step.agreement, step.at)
}

/**
 * Keeps what a deadline was reckoned with, so that a replay years later gives the same day whatever this calendar says.
 *
 * @param asked what the call is about: the agreement, or an amendment as the small agreement that it is
 */
export function recordReckoning(step: Step, deadline: string, asked = step.agreement): void {
  const { at } = step
  const { timeZone, call } = asked
  const last = dateIn(deadline, timeZone)
  const holidays = holidaysAfter(asked, at).filter((day) => day <= last)
  step.record({
    type: 'deadline.reckoned',
    call: call?.id ?? '',
    deadline,
    jurisdictions: jurisdictionsOf(asked),
    holidays,
    businessDays: businessDays(at, deadline, timeZone, holidays),
  })
}

/** A call has been opened: the record keeps what was known of its days. */
export function recordWarnings(step: Step, call: string, deadline: string, asked = step.agreement): void {
  const warnings = warningsOf(asked, step.at, deadline)
  if (warnings.length > 0) step.record({ type: 'call.warned', call, warnings })
}
