import { boundClauses } from '#machines/awaiting.ts'
import { isAccepting, isExpress, positionStatus } from '#machines/consensus.ts'
import { positionKey } from '#machines/moves.ts'
import { isParticipating } from '#machines/parties.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { numberOf } from './reading.server.ts'

/** A clause in a list: enough to choose it. */
export type CommitmentLine = {
  id: string
  number: number
  title: string
  revision: number
  /** State of the party's position. */
  status: string
  summary: string
}

/** What one party would owe under one clause, to read and answer. */
export type CommitmentCard = CommitmentLine & {
  binds: boolean
  /** Its place among those that bind, from 1; 0 when it does not bind. */
  place: number
  text: string
  express: boolean
  revisedAt: string | null
  /** What the party said last, on which revision. */
  said: { reason: string; at: string; revision: number } | null
  duties: { id: string; letter: 'R' | 'A'; title: string; text: string; due: string; evidence: string }[]
}

/** Everything a party would owe, one promise at a time. */
export type Commitments = {
  party: string
  status: string
  takesPart: boolean
  /** The organization has not answered the invitation. */
  invited: boolean
  card: CommitmentCard | null
  next: CommitmentLine[]
  answered: CommitmentLine[]
  others: CommitmentLine[]
  othersAnswered: CommitmentLine[]
  total: number
  accepted: number
  /** Reading time of what binds and is not answered yet. */
  minutes: number
}

/** How fast people read what they will be held to. */
const WORDS_PER_MINUTE = 200

/**
 * @param chosen the clause that the reader asked to see; otherwise the first that binds and waits for an answer
 */
export function commitmentsOf(
  agreement: Agreement,
  party: string,
  language: Language,
  chosen: string | null,
): Commitments {
  const bound = boundClauses(agreement, party)
  const others = agreement.order.filter((id) => !bound.includes(id))
  const waits = (id: string) => !isExpress(positionStatus(agreement, id, party))
  const open = bound.filter(waits)
  const current = agreement.order.find((id) => id === chosen) ?? open[0] ?? null
  const lines = (ids: string[]) => ids.flatMap((id) => lineOf(agreement, id, party, language))
  const listed = agreement.parties[party]
  return {
    party: listed?.name[language] ?? party,
    status: agreement.status,
    takesPart: listed !== undefined && isParticipating(listed),
    invited: listed?.status === 'invited',
    card: current === null ? null : cardOf(agreement, current, party, language, bound),
    next: lines(open.filter((id) => id !== current)),
    answered: lines(bound.filter((id) => !waits(id) && id !== current)),
    others: lines(others.filter((id) => waits(id) && id !== current)),
    othersAnswered: lines(others.filter((id) => !waits(id) && id !== current)),
    total: bound.length,
    accepted: bound.filter((id) => isAccepting(positionStatus(agreement, id, party))).length,
    minutes: minutesOf(agreement, open, language),
  }
}

function lineOf(agreement: Agreement, id: string, party: string, language: Language): CommitmentLine[] {
  const clause = agreement.clauses[id]
  if (!clause) return []
  const { title, summary, revision } = clause
  const status = positionStatus(agreement, id, party)
  const number = numberOf(agreement, id)
  return [{ id, number, title: title[language], revision, status, summary: summary[language] }]
}

function cardOf(
  agreement: Agreement,
  id: string,
  party: string,
  language: Language,
  bound: string[],
): CommitmentCard | null {
  const [line] = lineOf(agreement, id, party, language)
  const clause = agreement.clauses[id]
  if (!line || !clause) return null
  const position = agreement.positions[positionKey(id, party)]
  return {
    ...line,
    binds: bound.includes(id),
    place: bound.indexOf(id) + 1,
    text: clause.text[language],
    express: clause.consent === 'express',
    revisedAt: clause.revision > 1 ? clause.revisedAt : null,
    said: position?.stance ? { reason: position.reason, at: position.at, revision: position.revision } : null,
    duties: ownDuties(clause, party, language),
  }
}

function ownDuties(clause: Clause, party: string, language: Language): CommitmentCard['duties'] {
  return clause.responsibilities.flatMap(({ id, title, text, dueLabel, evidence, letters }) => {
    const letter = letters[party]
    if (letter !== 'R' && letter !== 'A') return []
    const [due, proof] = [dueLabel[language], evidence[language]]
    return [{ id, letter, title: title[language], text: text[language], due, evidence: proof }]
  })
}

function minutesOf(agreement: Agreement, clauses: string[], language: Language): number {
  const texts = clauses.flatMap((id) => {
    const clause = agreement.clauses[id]
    return clause ? [clause.text[language], ...clause.responsibilities.map(({ text }) => text[language])] : []
  })
  const words = texts.join(' ').split(/\s+/).filter(Boolean).length
  return Math.ceil(words / WORDS_PER_MINUTE)
}
