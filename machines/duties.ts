import { isNamed } from './parties.ts'
import type { Reason } from './refusal.ts'
import { unless } from './refusal.ts'
import type { Agreement, Clause, Responsibility } from './state.ts'
import type { Allocation, Letter } from './vocabulary.ts'

/**
 * What is wrong with the duties of one clause: every responsibility has exactly one accountable party (one per
 * share where it falls on each party of a type), and someone who does the work: the accountable party where
 * nobody is responsible. Source: design §1.6, readings §4.
 */
export function dutyGaps(agreement: Agreement, clause: Clause): Reason[] {
  return clause.responsibilities.flatMap((duty) => {
    const detail = { clause: clause.id, responsibility: duty.id }
    return letterGaps(duty.allocation, namedLetters(agreement, duty), detail)
  })
}

/** The same for one duty whose letters are being chosen, by party: only of parties that the text may name. */
export function letterGaps(
  allocation: Allocation,
  letters: Record<string, Letter>,
  detail: Reason['detail'] = {},
): Reason[] {
  const accountable = Object.keys(letters).filter((party) => letters[party] === 'A')
  if (accountable.length === 0) return [{ code: 'nobody_accountable', detail }]
  const single = allocation === 'each' || accountable.length === 1
  return unless(single, 'several_accountable', { ...detail, parties: accountable })
}

function namedLetters(agreement: Agreement, { letters }: Responsibility): Record<string, Letter> {
  const named = Object.entries(letters).filter(([party]) => {
    const listed = agreement.parties[party]
    return listed !== undefined && isNamed(agreement, listed)
  })
  return Object.fromEntries(named)
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
  const letters = namedLetters(agreement, duty)
  return Object.keys(letters).filter((party) => letters[party] === letter)
}
