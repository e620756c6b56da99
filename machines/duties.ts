import { isNamed } from './parties.ts'
import type { Reason } from './refusal.ts'
import { unless } from './refusal.ts'
import type { Agreement, Clause, Responsibility } from './state.ts'
import type { Allocation } from './vocabulary.ts'

/**
 * What is wrong with the duties of one clause: every responsibility has exactly one accountable party (one per
 * share where it falls on each party of a type), and someone who does the work: the accountable party where
 * nobody is responsible. Source: design §1.6, readings §4.
 */
export function dutyGaps(agreement: Agreement, clause: Clause): Reason[] {
  return clause.responsibilities.flatMap((duty) => {
    const detail = { clause: clause.id, responsibility: duty.id }
    return accountableGaps(duty.allocation, holdersOf(agreement, duty, 'A'), detail)
  })
}

/** The same for one duty whose letters are being chosen: `accountable` are the parties that would hold A. */
export function accountableGaps(
  allocation: Allocation,
  accountable: string[],
  detail: Reason['detail'] = {},
): Reason[] {
  const single = allocation === 'each' || accountable.length === 1
  if (accountable.length === 0) return [{ code: 'nobody_accountable', detail }]
  return unless(single, 'several_accountable', { ...detail, parties: accountable })
}

/** Gaps over the whole text, in its order. */
export function allDutyGaps(agreement: Agreement): Reason[] {
  return agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    return clause ? dutyGaps(agreement, clause) : []
  })
}

/** Parties that hold this letter; observers and organizations that declined hold none. */
export function holdersOf(agreement: Agreement, duty: Responsibility, letter: string): string[] {
  return Object.keys(duty.letters).filter((party) => {
    const listed = agreement.parties[party]
    return duty.letters[party] === letter && listed !== undefined && isNamed(agreement, listed)
  })
}
