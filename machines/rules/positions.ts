import { openObjections } from '../consensus.ts'
import {
  adoptSettled,
  allPositionsIn,
  blockFor,
  closeCall,
  reopen,
  settleParticipations,
  unblock,
} from '../consequences.ts'
import { positionKey } from '../moves.ts'
import { isBound } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { reservationReasons, settleAgainst } from '../reservations.ts'
import { inState, needClause, needParty, rule, speaksOr } from '../rule.ts'
import { contradictable } from '../silence.ts'
import type { Actor, Agreement } from '../state.ts'
import type { Step } from '../step.ts'
import { questioned } from '../unconfirmed.ts'
import type { Ground, Role, Stance } from '../vocabulary.ts'

/** A position is the party's, given by whoever speaks for it; one vote per party. */
export const SPEAKERS: Role[] = ['representative', 'alternate']

/** The event of the chart that each stance is. */
export const EVENTS: Record<Stance, string> = {
  accept: 'ACCEPT',
  reserve: 'RESERVE',
  stand_aside: 'STAND_ASIDE',
  abstain: 'ABSTAIN',
  object: 'OBJECT',
}

export type MarkUnderstood = { clause: string; revision: number }

/** "We have read and understood this clause": recorded apart from any acceptance (law 3). */
export const markUnderstood = rule<MarkUnderstood>({
  entry: 'understanding.marked',
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...inState(agreement, 'review.open', 'review.call', 'review.blocked'),
    ...speaksOr(agreement, actor),
  ],
  follows(step, input) {
    recordUnderstood(step, input)
  },
})

function recordUnderstood(step: Step, { clause, revision }: MarkUnderstood): void {
  const { revision: current } = needClause(step, clause)
  refuseFor('Conflict', unless(revision === current, 'revision_outdated', { seen: revision, current }))
  const party = step.actor.party ?? ''
  step.record({ type: 'understanding.marked', clause, party, revision, by: step.actor.person })
}

export type StatePosition = {
  clause: string
  /** The revision that was read; a stale page is refused (case 45). */
  revision: number
  stance: Stance
  reason: string
  /** Marks the clause as understood in the same breath. */
  understood: boolean
  /** For an objection: its id and its ground. */
  objection: string
  ground: Ground
  /** The party whose reservation is objected to, where it is that and not the clause (case 16). */
  reservation?: string
}

export const statePosition = rule<StatePosition>({
  entry: 'position.stated',
  roles: SPEAKERS,
  may: (agreement, actor, at) => [
    ...(contradictable(agreement, actor.party ?? '', at).length > 0
      ? inState(agreement, 'review.open', 'review.call', 'agreed')
      : inState(agreement, 'review.open', 'review.call')),
    ...speaksOr(agreement, actor),
  ],
  follows(step, input) {
    const { clause, revision, stance, reason } = input
    const party = needParty(step, step.actor.party ?? '').id
    const { revision: current } = needClause(step, clause)
    refuseFor('Conflict', unless(revision === current, 'revision_outdated', { seen: revision, current }))
    refuseFor('Refused', unless(hasMandate(step.agreement, step.actor), 'own_mandate'))
    if (step.agreement.status === 'agreed') reopenToContradict(step, input, party)
    if (input.understood) recordUnderstood(step, input)
    step.move('position', positionKey(clause, party), EVENTS[stance], { revision, reason })
    step.record({ type: 'position.stated', clause, party, revision, stance, reason, by: step.actor.person })
    settleOwnObjections(step, clause, party, stance)
    if (stance !== 'reserve') settleAgainst(step, clause, party)
    if (stance === 'object') raiseObjection(step, party, input)
    settle(step)
  },
})

/** What this person said for the party is not in question: else somebody else speaks for it first (case 37). */
function hasMandate(agreement: Agreement, { person, party }: Actor): boolean {
  return questioned(agreement, party ?? '').every(({ by }) => by !== person)
}

/**
 * A party whose silence was taken for acceptance says within ten days that it was none: the agreed text is opened again
 * and its objection is judged like any other (case 13, readings §4).
 */
function reopenToContradict(step: Step, { clause, stance, reason }: StatePosition, party: string): void {
  const may = stance === 'object' && contradictable(step.agreement, party, step.at).includes(clause)
  refuseFor('Refused', unless(may, 'nothing_to_contradict'))
  reopen(step, reason)
}

/**
 * Whoever says something new no longer maintains what it objected before (readings §3.5): an admitted objection turns
 * into the reservation or the stand-aside that was preferred, any other is withdrawn.
 */
function settleOwnObjections(step: Step, clause: string, party: string, stance: Stance): void {
  const own = openObjections(step.agreement, clause).filter((objection) => objection.party === party)
  for (const { id, status } of own) {
    const converts = ['reserve', 'stand_aside'].includes(stance) && status !== 'raised'
    step.move('objection', id, converts ? 'CONVERT' : 'WITHDRAW')
    step.record({
      type: 'objection.settled',
      objection: id,
      outcome: converts ? 'converted' : 'new_position',
    })
  }
  const blocked = step.agreement.clauses[clause]?.status === 'blocked'
  if (own.length > 0 || blocked) unblock(step, clause, false)
}

function raiseObjection(
  step: Step,
  party: string,
  { objection, clause, revision, ground, reason, reservation }: StatePosition,
): void {
  refuseFor('Refused', unless(!(objection in step.agreement.objections), 'bad_id'))
  if (reservation !== undefined) refuseFor('Refused', reservationReasons(step, clause, reservation))
  const against = reservation === undefined ? {} : { reservation }
  step.record({
    type: 'objection.raised',
    ...{ objection, clause, party, revision, ground, reason, by: step.actor.person, ...against },
  })
  if (!admittedByItself(step.agreement, clause, party, ground)) return
  step.move('objection', objection, 'ADMIT')
  blockFor(step, objection, clause)
}

/**
 * Admitted without anyone's judgement, by the ground that was declared: about one's own duty, by an Indigenous
 * partner about its data, knowledge or members, by a union about its collective agreement (OBJ-03, readings §4).
 */
export function admittedByItself(
  agreement: Agreement,
  clause: string,
  party: string,
  ground: Ground,
): boolean {
  const type = agreement.parties[party]?.type
  const body = agreement.clauses[clause]
  if (ground === 'own_obligation') return body !== undefined && isBound(body, party)
  if (ground === 'indigenous_data') return type === 'indigenous'
  return ground === 'collective_agreement' && type === 'union'
}

/** What a new position sets going: adoption, the end of a call, concurrence. */
export function settle(step: Step): void {
  adoptSettled(step)
  settleParticipations(step)
  if (allPositionsIn(step)) closeCall(step)
}
