import { isParticipating, participatingParties, signatorySeats } from '#machines/parties.ts'
import type { Reason } from '#machines/refusal.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { namedInOrder, numberOf, tryOut } from './reading.server.ts'
import { nameReasons } from './reasons.server.ts'

export type ClauseRef = { id: string; number: number; title: string }

/** What the chart asks of a text before it can be sealed, in the order in which it is obtained. */
const CONDITIONS = {
  adopted: [
    'clause_not_adopted',
    'objection_open',
    'bound_not_accepted',
    'express_missing',
    'quorum',
    'class_absent',
    'class_rule',
    'not_unanimous',
    'too_many_stand_asides',
    'unanswered',
    'objecting',
    'below_threshold',
    'decisive_missing',
  ],
  parties: ['fewer_than_two_take_part'],
  concurring: ['positions_missing'],
  duties: ['nobody_accountable', 'several_accountable'],
  concordance: ['concordance_missing', 'concordance_outdated'],
  signatories: ['signatory_missing'],
} as const

export type Condition = {
  name: keyof typeof CONDITIONS
  met: boolean
  /** What keeps it from holding. */
  clauses: ClauseRef[]
  parties: string[]
}

export type Sealing = {
  conditions: Condition[]
  /** What the procedure says beyond the conditions above: nothing, unless it learns a new one. */
  others: Reason[]
  ready: boolean
}

/** A clause by its printed number. */
export function clauseRef(agreement: Agreement, id: string, language: Language): ClauseRef {
  return { id, number: numberOf(agreement, id), title: agreement.clauses[id]?.title[language] ?? id }
}

export function nameOf(agreement: Agreement, party: string, language: Language): string {
  return agreement.parties[party]?.name[language] ?? party
}

/** Asks the chart itself, as its convenor would, and sorts its reasons under the conditions that people know. */
export function sealingOf(agreement: Agreement, at: string, language: Language): Sealing {
  const seat = agreement.seats.find(({ roles }) =>
    roles.some((role) => role === 'convenor' || role === 'secretariat'),
  )
  const actor = { person: seat?.person ?? '', party: seat?.party ?? '' }
  const { allowed, reasons } = tryOut(agreement, 'seal-agreement', { digest: '' }, actor, at)
  const names = Object.keys(CONDITIONS) as Condition['name'][]
  const known: string[] = Object.values(CONDITIONS).flat()
  return {
    conditions: names.map((name) => conditionOf(agreement, name, reasons, language)),
    others: nameReasons(
      agreement,
      reasons.filter(({ code }) => !known.includes(code)),
      language,
    ),
    ready: allowed,
  }
}

function conditionOf(
  agreement: Agreement,
  name: Condition['name'],
  reasons: readonly Reason[],
  language: Language,
): Condition {
  const codes: readonly string[] = CONDITIONS[name]
  const mine = reasons.filter(({ code }) => codes.includes(code))
  const clauses = [...new Set(mine.flatMap(({ detail }) => strings(detail?.clause)))]
  const parties = [...new Set(mine.flatMap(({ detail }) => strings(detail?.parties)))]
  return {
    name,
    met: mine.length === 0,
    clauses: clauses.map((id) => clauseRef(agreement, id, language)),
    parties: parties.map((id) => nameOf(agreement, id, language)),
  }
}

function strings(value: string | number | string[] | undefined): string[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? [value] : []
}

/** Who compared the languages, what they let stand and why, and which clauses changed since. Null when nobody has. */
export function concordanceOf(agreement: Agreement, language: Language) {
  const { concordance, order, clauses } = agreement
  if (!concordance) return null
  const outdated = order.filter((id) => concordance.revisions[id] !== clauses[id]?.revision)
  const { by, at, standing = [] } = concordance
  return {
    ...{ by, at, outdated: outdated.map((id) => clauseRef(agreement, id, language)) },
    standing: standing.map((one) => ({ ...one, clause: clauseRef(agreement, one.clause, language) })),
  }
}

/** Each party that takes part, with what its own bodies approved. */
export function approvalsOf(agreement: Agreement, language: Language) {
  return namedInOrder(agreement)
    .filter((party) => isParticipating(party) || party.status === 'bound')
    .map(({ id, name, status }) => ({
      party: id,
      name: name[language],
      status,
      approvals: agreement.approvals[id] ?? [],
    }))
}

/** Who would sign, in which turn, and between which dates the agreement would have effect. */
export function planOf(agreement: Agreement, language: Language) {
  const { turns, notBefore, endsOn } = agreement.plan
  const parties = expected(agreement).map(({ id, name }) => ({
    party: id,
    name: name[language],
    turn: turns[id] ?? 1,
    seats: signatorySeats(agreement, id).map(({ person, capacity }) => ({
      person,
      capacity: capacity[language],
    })),
  }))
  return { notBefore, endsOn, parties: parties.toSorted((one, other) => one.turn - other.turn) }
}

/** Before anybody has joined, those who are listed; afterwards those who take part. */
function expected(agreement: Agreement) {
  const taking = participatingParties(agreement)
  const named = namedInOrder(agreement).filter(({ observer }) => !observer)
  return taking.length > 0 ? named.filter(isParticipating) : named
}
