import { awaitedPositions } from '#machines/awaiting.ts'
import { openObjections } from '#machines/consensus.ts'
import { positionKey } from '#machines/moves.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import type { Words } from '#machines/words.ts'
import { sections } from '#templates/agreements/sections.ts'
import { catalogue } from '#templates/clauses/catalogue.ts'
import { dutiesOf, namedInOrder, type PartyNames, partyNames, type ReadDuty } from './reading.server.ts'

/** What one party has said of one clause, and whether the text moved on since. */
export type OwnAnswer = {
  status: string
  /** The revision it spoke of, when the text has a newer one. */
  since: number | null
  /** It still has to speak. */
  awaited: boolean
}

export type TextClause = {
  id: string
  number: number
  title: Words
  text: Words
  summary: Words
  status: string
  revision: number
  revisedAt: string
  duties: ReadDuty[]
  reservations: { party: string; text: string }[]
  /** Parties whose objection is not settled. */
  objecting: string[]
  own: OwnAnswer | null
}

export type TextSection = { id: string; label: Words; clauses: TextClause[] }

export type TextPage = {
  status: string
  sealed: boolean
  zone: string
  regime: Agreement['regime']
  parties: PartyNames
  sections: TextSection[]
}

/** The whole text as one party reads it: clauses in their order, under the heading of their section. */
export function textOf(agreement: Agreement, party: string | null): TextPage {
  const awaited = party ? awaitedPositions(agreement, party) : []
  const grouped: TextSection[] = []
  for (const [index, id] of agreement.order.entries()) {
    const clause = agreement.clauses[id]
    if (!clause) continue
    const last = grouped.at(-1)
    const shown = clauseOf(agreement, clause, index + 1)
    shown.own = party ? ownAnswer(agreement, clause, party, awaited.includes(id)) : null
    if (last?.id === clause.section) last.clauses.push(shown)
    else grouped.push({ id: clause.section, label: labelOf(clause.section), clauses: [shown] })
  }
  const { status, timeZone: zone, regime, seals } = agreement
  return { status, sealed: seals.length > 0, zone, regime, parties: partyNames(agreement), sections: grouped }
}

function clauseOf(agreement: Agreement, clause: Clause, number: number): TextClause {
  const { id, title, text, summary, status, revision, revisedAt } = clause
  return {
    ...{ id, number, title, text, summary, status, revision, revisedAt },
    duties: dutiesOf(agreement, clause),
    reservations: reservationsOn(agreement, id),
    objecting: openObjections(agreement, id).map(({ party }) => party),
    own: null,
  }
}

/** Limits that parties set for themselves when they accepted; printed beside the clause, in the sealed text too. */
export function reservationsOn(agreement: Agreement, clause: string): { party: string; text: string }[] {
  return namedInOrder(agreement).flatMap(({ id: party }) => {
    const position = agreement.positions[positionKey(clause, party)]
    return position?.status === 'accepted_with_reservation' ? [{ party, text: position.reason }] : []
  })
}

function ownAnswer(agreement: Agreement, clause: Clause, party: string, awaited: boolean): OwnAnswer {
  const position = agreement.positions[positionKey(clause.id, party)]
  const older = position && position.revision > 0 && position.revision < clause.revision
  return { status: position?.status ?? 'none', since: older ? position.revision : null, awaited }
}

/** The words of a section; one that the list does not know shows its id. */
export function labelOf(section: string): Words {
  return sections.find(({ id }) => id === section)?.label ?? { fr: section, en: section }
}

/** What a new clause is made of: where it stands, and the duties of the catalogue that no clause has yet. */
export function addingChoices(agreement: Agreement) {
  const taken = new Set(
    agreement.order.flatMap((id) => agreement.clauses[id]?.responsibilities.map((duty) => duty.id) ?? []),
  )
  const free = [...catalogue.values()].filter(({ id }) => !taken.has(id))
  const categories = new Map<string, { label: Words; duties: { id: string; title: Words }[] }>()
  for (const { id, title, category, categoryLabel: label } of free) {
    const held = categories.get(category) ?? { label, duties: [] }
    held.duties.push({ id, title })
    categories.set(category, held)
  }
  const clauses = agreement.order.flatMap((id, index) => {
    const clause = agreement.clauses[id]
    return clause ? [{ id, number: index + 1, title: clause.title }] : []
  })
  return {
    sections: sections.map(({ id, label }) => ({ id, label })),
    clauses,
    categories: [...categories.values()],
  }
}

export type AddingChoices = ReturnType<typeof addingChoices>
