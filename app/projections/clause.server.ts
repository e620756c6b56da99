import { decideAdoption } from '#machines/consensus.ts'
import type { Missing } from '#machines/decision.ts'
import { leansOn } from '#machines/links.ts'
import { positionKey } from '#machines/moves.ts'
import { isBound, isParticipating } from '#machines/parties.ts'
import type { Actor, Agreement, Clause } from '#machines/state.ts'
import type { Words } from '#machines/words.ts'
import { objectionsOn, type ReadObjection } from './objections.server.ts'
import { type Own, ownOn } from './own-answer.server.ts'
import {
  dutiesOf,
  inOrder,
  namedInOrder,
  numberOf,
  type PartyNames,
  partyNames,
  type ReadDuty,
} from './reading.server.ts'
import {
  type AskedAgain,
  type Comparison,
  compareRevisions,
  type Entry,
  type Revision,
  revisionsOf,
} from './revisions.server.ts'
import { labelOf, reservationsOn } from './text.server.ts'

/** What one party says of the clause, as the others see it. */
export type PartyAnswer = {
  party: string
  /** Its place in the agreement: only those that take part are asked. */
  participation: string
  takesPart: boolean
  bound: boolean
  status: string
  revision: number
  reason: string
  at: string
  by: string
  understood: boolean
}

/** A revision in the list of revisions: its words come with a comparison only. */
export type RevisionLine = {
  number: number
  at: string
  by: string
  party: string | null
  kind: 'first' | 'substantive' | 'editorial'
  because: string[]
  objection: string | null
  credit: Revision['credit']
  askedAgain: (AskedAgain & { number: number })[]
}

export type ClauseLink = { id: string; number: number; title: Words }

export type ClausePage = {
  agreement: { status: string; zone: string; rule: string }
  clause: Pick<Clause, 'id' | 'title' | 'text' | 'summary' | 'status' | 'revision' | 'consent'> & {
    number: number
    section: Words
    dependsOn: ClauseLink[]
  }
  parties: PartyNames
  duties: ReadDuty[]
  reservations: { party: string; text: string }[]
  revisions: RevisionLine[]
  comparison: Comparison | null
  own: Own | null
  answers: PartyAnswer[]
  objections: ReadObjection[]
  missing: Missing[]
  previous: ClauseLink | null
  next: ClauseLink | null
}

/** Who asks, when, and which two revisions they would compare. */
export type Asking = { actor: Actor; at: string; from?: number; to?: number }

/** Everything that is to be known of one clause. @returns null when the text has no such clause */
export function clauseOf(
  agreement: Agreement,
  id: string,
  entries: readonly Entry[],
  asking: Asking,
): ClausePage | null {
  const clause = agreement.order.includes(id) ? agreement.clauses[id] : undefined
  if (!clause) return null
  const { actor, at } = asking
  const revisions = revisionsOf(entries, id)
  const own = ownOn(agreement, clause, entries, actor, at)
  const place = agreement.order.indexOf(id)
  return {
    agreement: { status: agreement.status, zone: agreement.timeZone, rule: agreement.policy.rule },
    clause: shown(agreement, clause),
    parties: partyNames(agreement),
    duties: dutiesOf(agreement, clause),
    reservations: reservationsOn(agreement, id),
    revisions: revisions.map((revision) => lineOf(agreement, revision)),
    comparison: compareRevisions(revisions, ...whichTwo(clause, own, asking)),
    own,
    answers: answersOn(agreement, clause),
    objections: objectionsOn(agreement, id, entries, actor, at),
    missing: missingOn(agreement, clause),
    previous: linkTo(agreement, agreement.order[place - 1]),
    next: linkTo(agreement, agreement.order[place + 1]),
  }
}

function lineOf(agreement: Agreement, revision: Revision): RevisionLine {
  const { title: _, text: __, summary: ___, duties: ____, ...line } = revision
  const askedAgain = line.askedAgain.map((asked) => ({ ...asked, number: numberOf(agreement, asked.clause) }))
  return { ...line, askedAgain }
}

/** The newest revision of a clause: what saving it came to. */
export function lastRevisionOf(
  agreement: Agreement,
  clause: string,
  entries: readonly Entry[],
): RevisionLine | null {
  const last = revisionsOf(entries, clause).at(-1)
  return last ? lineOf(agreement, last) : null
}

/** Those that were asked for; else what is new since the reader's party last spoke; else the last change. */
function whichTwo({ revision }: Clause, own: Own | null, { from, to = revision }: Asking): [number, number] {
  if (from !== undefined) return [from, to]
  const since = own && own.revision > 0 && own.revision < revision ? own.revision : revision - 1
  return [since, revision]
}

function shown(agreement: Agreement, clause: Clause): ClausePage['clause'] {
  const { id, title, text, summary, status, revision, consent } = clause
  const dependsOn = leansOn(clause).flatMap((other) => linkTo(agreement, other) ?? [])
  const [number, section] = [numberOf(agreement, id), labelOf(clause.section)]
  return { id, number, section, title, text, summary, status, revision, consent, dependsOn }
}

/** The other clauses, to which the words of this one may refer. */
export function othersThan(agreement: Agreement, id: string): ClauseLink[] {
  return agreement.order.flatMap((other) => (other === id ? [] : (linkTo(agreement, other) ?? [])))
}

function linkTo(agreement: Agreement, id: string | undefined): ClauseLink | null {
  const clause = agreement.clauses[id ?? '']
  return clause ? { id: clause.id, number: numberOf(agreement, clause.id), title: clause.title } : null
}

function answersOn(agreement: Agreement, clause: Clause): PartyAnswer[] {
  return namedInOrder(agreement).map((party) => {
    const key = positionKey(clause.id, party.id)
    const { status = 'none', revision = 0, reason = '', at = '', by = '' } = agreement.positions[key] ?? {}
    return {
      ...{ party: party.id, participation: party.status, status, revision, reason, at, by },
      takesPart: isParticipating(party),
      bound: isBound(clause, party.id),
      understood: agreement.understood[key]?.revision === clause.revision,
    }
  })
}

/** Before anyone is asked, and once the text is settled, nothing is missing. */
function missingOn(agreement: Agreement, clause: Clause): Missing[] {
  const asked = agreement.status.startsWith('review.')
  if (!asked) return []
  const { missing } = decideAdoption(agreement, clause)
  return missing.map((one) => ({ ...one, parties: inOrder(agreement, one.parties) }))
}

/** The people whom the page names. */
export function peopleOn({ revisions, answers, objections, own }: ClausePage): string[] {
  const by = [
    ...revisions.flatMap(({ by, credit }) => [by, credit?.person ?? '']),
    ...answers.map((answer) => answer.by),
    ...objections.flatMap(({ story, proposal }) => [...story.map((step) => step.by), proposal?.by ?? '']),
    own?.understood?.by ?? '',
  ]
  return [...new Set(by)].filter(Boolean)
}
