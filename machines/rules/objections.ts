import { dateIn } from '../calendar.ts'
import { blockFor, resetDependants, resetPositions, unblock } from '../consequences.ts'
import { positionKey } from '../moves.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import { inState, rule, speaksOr } from '../rule.ts'
import type { Objection } from '../state.ts'
import type { Step } from '../step.ts'
import type { Meeting, Role } from '../vocabulary.ts'
import type { Words } from '../words.ts'
import { changedBody, recordRevision } from './drafting.ts'
import { SPEAKERS, settle } from './positions.ts'

export const FACILITATORS: Role[] = ['facilitator']

/** Refuses when there is no such objection; gives it otherwise. */
export function needObjection(step: Step, id: string): Objection {
  const objection = ownValue(step.agreement.objections, id)
  refuseFor('Missing', unless(objection !== undefined, 'objection_missing', { id }))
  return objection as Objection
}

/** Whoever speaks for the objecting party judges nothing about its objection (reference §2.3). */
export function refuseOwnCause(step: Step, { party }: Objection): void {
  const speaks = step.agreement.seats.some(
    (seat) =>
      seat.person === step.actor.person &&
      seat.party === party &&
      seat.roles.some((role) => SPEAKERS.includes(role)),
  )
  refuseFor('Forbidden', unless(!speaks, 'own_objection'))
}

/** Only the party that objected may do this. */
export function refuseOthersObjection(step: Step, { party }: Objection): void {
  refuseFor('Forbidden', unless(party === step.actor.party, 'not_the_objector', { party }))
}

export const admitObjection = rule<{ objection: string }>({
  entry: 'objection.admitted',
  roles: FACILITATORS,
  follows(step, { objection: id }) {
    const objection = needObjection(step, id)
    refuseOwnCause(step, objection)
    step.move('objection', id, 'ADMIT')
    blockFor(step, id, objection.clause)
  },
})

/** A preference holds nothing up; it is kept in the history as a concern. The party is asked for its position again. */
export const noteAsConcern = rule<{ objection: string; reason: string }>({
  entry: 'objection.noted',
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection(step, id)
    refuseOwnCause(step, objection)
    step.move('objection', id, 'NOTE_AS_CONCERN', { reason })
    step.record({ type: 'objection.settled', objection: id, outcome: reason })
    resetPositions(step, objection.clause, id, [objection.party])
    settle(step)
  },
})

export type StartResolution = {
  objection: string
  /** The day on which people meet, or have written to each other, ISO date; today when nothing is said. */
  on?: string
  how?: Meeting
  /** Where, or on what line; said by whoever runs it. */
  place?: string
}

/** Work on an objection begins: a meeting, a circle or a written round, within ten days (OBJ-05). */
export const startResolution = rule<StartResolution>({
  entry: 'resolution.started',
  roles: FACILITATORS,
  follows(step, { objection, how = 'written', place = '', ...input }) {
    needObjection(step, objection)
    const on = input.on ?? dateIn(step.at, step.agreement.timeZone)
    step.move('objection', objection, 'START_RESOLUTION', { on })
    step.record({ type: 'resolution.planned', objection, on, how, place, by: step.actor.person })
  },
})

export type ProposeResolution = { objection: string; title: Words; text: Words }

/** New wording hangs on the objection until the objector says that it answers it (readings §3.2). */
export const proposeResolution = rule<ProposeResolution>({
  entry: 'resolution.proposed',
  roles: ['convenor', 'co_drafter', 'facilitator', 'representative', 'alternate'],
  may: (agreement, actor) => speaksOr(agreement, actor, 'convenor', 'co_drafter', 'facilitator'),
  follows(step, { objection: id, title, text }) {
    const objection = needObjection(step, id)
    const open = ['admitted', 'in_resolution', 'escalated'].includes(objection.status)
    refuseFor('Refused', unless(open, 'not_in_this_state', { chart: 'objection', state: objection.status }))
    step.record({ type: 'resolution.proposed', objection: id, title, text, by: step.actor.person })
  },
})

export type IntegrateObjection = {
  objection: string
  /** When the wording that the objector read was proposed. A script that leaves it out means the newest. */
  proposed?: string
}

/**
 * The objector confirms that the proposed wording answers it: it becomes the clause's new revision. Wording that came
 * after what the objector read is not confirmed unread. Not while a call runs on other clauses: their text and what
 * they lean on is locked.
 */
export const integrateObjection = rule<IntegrateObjection>({
  entry: 'objection.integrated',
  roles: SPEAKERS,
  may: (agreement) => inState(agreement, 'review.open', 'review.blocked'),
  follows(step, { objection: id, proposed }) {
    const objection = needObjection(step, id)
    refuseOthersObjection(step, objection)
    const read = proposed === undefined || proposed === objection.proposal?.at
    refuseFor('Conflict', unless(read, 'proposal_outdated'))
    step.move('objection', id, 'INTEGRATE')
    const clause = step.agreement.clauses[objection.clause]
    if (!clause || !objection.proposal) return
    const { title, text } = objection.proposal
    recordRevision(step, clause.id, changedBody(clause, { title, text }), id, false)
    step.record({ type: 'objection.settled', objection: id, outcome: 'integrated' })
    resetPositions(step, clause.id, clause.id)
    resetDependants(step, clause.id)
    unblock(step, clause.id, true)
    settle(step)
  },
})

export const withdrawObjection = rule<{ objection: string; reason: string }>({
  entry: 'objection.withdrawn',
  roles: SPEAKERS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection(step, id)
    refuseOthersObjection(step, objection)
    step.move('objection', id, 'WITHDRAW')
    step.record({ type: 'objection.settled', objection: id, outcome: reason || 'withdrawn' })
    step.tryMove('position', positionKey(objection.clause, objection.party), 'RESET', { because: id })
    unblock(step, objection.clause, false)
    settle(step)
  },
})
