import { blank } from './blank.ts'
import { callWriters } from './call-writers.ts'
import { concordanceWriters } from './concordance-writers.ts'
import type { Fact, FactOf, FactType } from './facts.ts'
import { lifeWriters, obligationWriters } from './in-force/evolve.ts'
import { amendmentWriters, moveAmended } from './in-force/evolve-amendments.ts'
import { withLetters, withoutParty } from './lettered.ts'
import { mandateWriters } from './mandate-writers.ts'
import { held, moveTo, need, positionKey } from './moves.ts'
import { signingWriters } from './signing/evolve.ts'
import type { Agreement } from './state.ts'
import { talkWriters } from './talk/evolve.ts'
import { touchedBy } from './talk/parts.ts'
import { isUnseen } from './unseen.ts'

/**
 * The next state after one recorded fact. Pure; runs no guard, so a history stays legal for ever even when a
 * later procedure would have refused it.
 *
 * @param state the state before; null only before `agreement.created`
 * @param fact what happened
 * @param at instant of the entry that holds the fact, ISO 8601 in UTC
 */
export function evolve(state: Agreement | null, fact: Fact, at: string): Agreement {
  const draft = state === null ? blank() : draftOf(state)
  applyFact(draft, fact, at)
  return draft
}

/** The state after several facts of one entry: one working copy for all of them. */
export function evolveAll(state: Agreement | null, facts: readonly Fact[], at: string): Agreement {
  const draft = state === null ? blank() : draftOf(state)
  for (const fact of facts) applyFact(draft, fact, at)
  return draft
}

/**
 * A working copy whose maps may be written to; what the maps hold is still shared with `state` and must be
 * replaced, never written into. Costs one shallow copy whatever number of facts follow.
 */
export function draftOf(state: Agreement): Agreement {
  return {
    ...state,
    parties: { ...state.parties },
    clauses: { ...state.clauses },
    positions: { ...state.positions },
    understood: { ...state.understood },
    waived: { ...state.waived },
    objections: { ...state.objections },
    approvals: { ...state.approvals },
    slots: { ...state.slots },
    obligations: { ...state.obligations },
    amendments: { ...state.amendments },
    motions: { ...state.motions },
  }
}

/** Writes one fact into a working copy made by `draftOf`. */
export function applyFact(draft: Agreement, fact: Fact, at: string): void {
  const write = writers[fact.type] as (draft: Agreement, fact: Fact, at: string) => void
  write(draft, fact, at)
  if (!isUnseen(fact)) Object.assign(draft, { activeAt: at, idleTold: [] })
}

/** Writes a fact of one type into a working copy. */
export type Writer<Type extends FactType> = (draft: Agreement, fact: FactOf<Type>, at: string) => void

const writers: { [Type in FactType]: Writer<Type> } = {
  moved: (draft, fact, at) => {
    if (!moveAmended(draft, fact, at)) moveTo[fact.chart](draft, fact, at)
  },
  'agreement.created': (draft, fact, at) => Object.assign(draft, fact.agreement, { createdAt: at }),
  'party.listed': (draft, { party }) => {
    draft.parties[party.id] = party
  },
  'party.dropped': (draft, { party }) => {
    delete draft.parties[party]
    draft.seats = draft.seats.filter((seat) => seat.party !== party)
    for (const clause of Object.values(draft.clauses)) draft.clauses[clause.id] = withoutParty(clause, party)
  },
  'person.seated': (draft, { seat }) => {
    const place = draft.seats.findIndex((held) => sameSeat(held, seat))
    draft.seats = place < 0 ? [...draft.seats, seat] : draft.seats.with(place, seat)
    if (seat.roles.includes('convenor')) draft.vacancy = null
  },
  'idle.continued': (draft, { since, told }) => {
    Object.assign(draft, { activeAt: since, idleTold: told })
  },
  'idle.told': (draft, _, at) => {
    draft.idleTold = [...draft.idleTold, at]
  },
  'procedure.adopted': (draft, { to }) => {
    draft.procedure = to
  },
  'convenor.left': (draft, { until }) => {
    draft.vacancy = until
  },
  'person.unseated': (draft, fact) => {
    draft.seats = draft.seats.filter((held) => !sameSeat(held, fact))
  },
  'policy.locked': (draft, { policy }) => {
    draft.policy = policy
    draft.policyLocked = true
  },
  'policy.chosen': (draft, { policy }) => {
    draft.policy = policy
  },
  'policy.unlocked': (draft) => {
    draft.policyLocked = false
  },
  'signing.planned': (draft, { plan }) => {
    draft.plan = plan
  },
  'clause.added': (draft, { clause, section, after, body, by }, at) => {
    const place = after === null ? draft.order.length : draft.order.indexOf(after) + 1
    draft.order = draft.order.toSpliced(place, 0, clause)
    draft.clauses[clause] = {
      ...body,
      id: clause,
      section,
      status: 'proposed',
      revision: 1,
      revisedAt: at,
      revisedBy: by,
    }
  },
  // What the parties have seen stays readable, out of the text; a proposal that nobody saw is gone.
  'clause.removed': (draft, { clause }) => {
    draft.order = draft.order.filter((id) => id !== clause)
    if (draft.status === 'draft') delete draft.clauses[clause]
    draft.removed = [...draft.removed, clause]
  },
  'clause.revised': (draft, { clause, revision, body, kind, by }, at) => {
    const editorialAt = kind === 'editorial' && draft.status !== 'draft' ? at : undefined
    const before = need(draft.clauses, clause)
    const { id, section, status } = before
    draft.talk = { ...draft.talk, touched: touchedBy(draft.talk.touched, before, body, revision) }
    const revised = { id, section, status, ...body, revision, revisedAt: at, revisedBy: by }
    draft.clauses[clause] = editorialAt ? { ...revised, editorialAt } : revised
    draft.concordance = null
    if (kind === 'editorial') carryPositions(draft, clause, revision)
  },
  'letters.assigned': (draft, { letters }) => {
    for (const [clause, duties] of Object.entries(letters)) {
      draft.clauses[clause] = withLetters(need(draft.clauses, clause), duties)
    }
  },
  'understanding.marked': (draft, { clause, party, revision, by }, at) => {
    draft.understood[positionKey(clause, party)] = { revision, by, at }
  },
  'position.stated': (draft, { clause, party, revision, stance, reason, by }, at) => {
    const key = positionKey(clause, party)
    const { deemed: _, ...spoken } = held(draft, clause, party)
    draft.positions[key] = { ...spoken, revision, stance, reason, by, at }
  },
  ...mandateWriters,
  'objection.raised': (draft, { objection, type: _, ...said }, at) => {
    draft.objections[objection] = {
      ...said,
      id: objection,
      at,
      status: 'raised',
      proposal: null,
      outcome: '',
    }
  },
  'objection.settled': (draft, { objection, outcome }) => {
    draft.objections[objection] = { ...need(draft.objections, objection), outcome }
  },
  'resolution.planned': (draft, { objection, on, how, place }) => {
    const meetings = [...(need(draft.objections, objection).meetings ?? []), { on, how, place }]
    draft.objections[objection] = { ...need(draft.objections, objection), meetings }
  },
  'resolution.proposed': (draft, { objection, title, text, by }, at) => {
    const answered = need(draft.objections, objection)
    const rounds = (answered.rounds ?? 0) + 1
    draft.objections[objection] = { ...answered, rounds, proposal: { title, text, by, at } }
  },
  ...callWriters,
  'reasons.asked': () => {},
  'concern.raised': () => {},
  // Nothing that is decided hangs on it: the words are read from the record.
  'goals.stated': () => {},
  'reasons.added': (draft, { objection, reason, ground, by }) => {
    draft.objections[objection] = { ...need(draft.objections, objection), reason, ground, by }
  },
  'editorial.contested': (draft, { clause }) => {
    const { editorialAt: _, ...contested } = need(draft.clauses, clause)
    draft.clauses[clause] = contested
  },
  'wait.waived': (draft, { clause, party, amendment }, at) => {
    const key = positionKey(clause, party)
    draft.waived[amendment ? `${amendment}:${key}` : key] = at
  },
  'clause.decided': () => {},
  'agreement.reopened': () => {},
  ...concordanceWriters,
  'approval.recorded': (draft, { party, type: _, ...approval }, at) => {
    draft.approvals[party] = [...(draft.approvals[party] ?? []), { ...approval, at }]
  },
  'agreement.sealed': (draft, { number, digest, by }, at) => {
    draft.seals = [...draft.seals, { number, digest, at, by, voided: null }]
    draft.signing = { ...draft.signing, deadline: null, longStop: null, consents: {} }
  },
  'seal.voided': (draft, { number, reason, by }, at) => {
    draft.seals = draft.seals.map((seal) =>
      seal.number === number ? { ...seal, voided: { at, by, reason } } : seal,
    )
  },
  'effect.dated': (draft, fact) => {
    draft.effectiveAt = fact.at
  },
  ...lifeWriters,
  ...amendmentWriters,
  ...obligationWriters,
  ...signingWriters,
  ...talkWriters,
}

/** An editorial change carries what was said and understood of the text before it. Source: reference §6.3. */
function carryPositions(draft: Agreement, clause: string, revision: number): void {
  for (const party of Object.keys(draft.parties)) {
    const key = positionKey(clause, party)
    const position = draft.positions[key]
    const understood = draft.understood[key]
    if (position && position.revision === revision - 1) draft.positions[key] = { ...position, revision }
    if (understood && understood.revision === revision - 1)
      draft.understood[key] = { ...understood, revision }
  }
}

function sameSeat(one: { party: string; person: string }, other: { party: string; person: string }): boolean {
  return one.party === other.party && one.person === other.person
}
