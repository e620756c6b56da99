import { decide } from '#machines/decide.ts'
import { participatingParties } from '#machines/parties.ts'
import type { UnsealAgreement } from '#machines/rules/signing.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import type { Language, Words } from '#machines/words.ts'
import { type Entry, revisionsOf } from './revisions.server.ts'
import { type ClauseRef, clauseRef, nameOf } from './sealing.server.ts'

/** A clause as it is sealed, for whoever would change it. */
export type SealedClause = { id: string; number: number; revision: number; title: Words; text: Words }

/** First step of an edit after sealing: what it would void, whom it would reach, and the clause that was chosen. */
export function changingOf(agreement: Agreement, chosen: string | null, language: Language) {
  const given = signaturesOn(agreement)
  const clause =
    chosen !== null && Object.hasOwn(agreement.clauses, chosen) ? agreement.clauses[chosen] : undefined
  return {
    digest: agreement.seals.at(-1)?.digest ?? '',
    lost: given.map(({ person, party }) => ({ person, name: nameOf(agreement, party, language) })),
    told: participatingParties(agreement).map(({ name }) => name[language]),
    clauses: agreement.order.map((id) => clauseRef(agreement, id, language)),
    clause: clause ? sealedClause(agreement, clause.id) : null,
  }
}

export type Changing = ReturnType<typeof changingOf>

/** The signatures that stand on the seal that holds. */
export function signaturesOn({ slots, seals }: Agreement) {
  return Object.values(slots).filter(({ seal, status }) => seal === seals.length && status === 'signed')
}

function sealedClause(agreement: Agreement, id: string): SealedClause | null {
  const clause = agreement.clauses[id]
  if (!clause) return null
  const { revision, title, text } = clause
  return { id, number: agreement.order.indexOf(id) + 1, revision, title, text }
}

/** A clause that is not what it was, or was not there; `before` is null then. */
export type ChangedClause = ClauseRef & { before: Says | null; after: Says }
type Says = { title: Words; text: Words }

/** What an edit changed in the text since an instant: for those who read, or signed, the text as it was then. */
export function changedSince(
  agreement: Agreement,
  entries: readonly Entry[],
  since: string,
  language: Language,
): ChangedClause[] {
  return agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    if (!clause || clause.revisedAt <= since) return []
    const before = revisionsOf(entries, id).findLast(({ at }) => at <= since)
    const { title, text } = clause
    const says = before ? { title: before.title, text: before.text } : null
    return [{ ...clauseRef(agreement, id, language), before: says, after: { title, text } }]
  })
}

/** A clause on which parties must answer again, and which of them had answered. */
export type AskedAgain = ClauseRef & { parties: string[] }

/**
 * What an edit of the sealed text would set in motion, from the rule itself.
 * @returns whom it would ask again, or the procedure's refusal
 */
export function previewOf(
  agreement: Agreement,
  input: UnsealAgreement,
  { actor, at, language }: { actor: Actor; at: string; language: Language },
) {
  const outcome = decide(agreement, 'unseal-agreement', input, actor, at)
  if ('refusal' in outcome) return outcome
  const { positions } = outcome.decided.agreement
  const reset = Object.entries(positions).filter(
    ([key, { status }]) => status !== agreement.positions[key]?.status && ['stale', 'none'].includes(status),
  )
  const asked = agreement.order.flatMap((id): AskedAgain[] => {
    const parties = reset.filter(([, { clause }]) => clause === id).map(([, { party }]) => party)
    if (parties.length === 0) return []
    return [
      {
        ...clauseRef(agreement, id, language),
        parties: parties.map((one) => nameOf(agreement, one, language)),
      },
    ]
  })
  return { asked, before: sealedClause(agreement, input.changes[0]?.clause ?? '') }
}
