import { noticeProofs } from '#machines/silence.ts'
import type { Agreement } from '#machines/state.ts'
import { waitsOf } from '#machines/waits.ts'
import type { Language } from '#machines/words.ts'
import { numberOf } from './reading.server.ts'

/** What is proven to have reached each party whose silence could count; null while no call runs or no silence counts. */
export function proofsOf(agreement: Agreement, language: Language) {
  if (!agreement.call || !agreement.policy.tacit.allowed) return null
  return noticeProofs(agreement).map(({ party, call, reminder }) => ({
    party,
    name: agreement.parties[party]?.name[language] ?? party,
    ...{ call, reminder },
  }))
}

/** The time that an agreed text is left before it may be sealed, and the clauses on which the reader's party may waive it. */
export function waitingOf(agreement: Agreement, at: string, language: Language, party: string) {
  if (agreement.status !== 'agreed') return []
  return waitsOf(agreement, at).map(({ kind, clause, party: of, until, waitsFor }) => ({
    ...{ kind, clause, until, mine: waitsFor.includes(party) },
    number: numberOf(agreement, clause),
    parties: waitsFor.map((id) => agreement.parties[id]?.name[language] ?? id),
    of: of === null ? null : (agreement.parties[of]?.name[language] ?? of),
  }))
}
