import { awaitedPositions, unsettledClauses } from '../awaiting.ts'
import { dateAfterBusinessDays, endOfDay, toBusinessDay } from '../calendar.ts'
import { clausesWithoutQuorum } from '../consensus.ts'
import {
  adoptSettled,
  allPositionsIn,
  closeCall,
  endCall,
  reopen,
  settleParticipations,
} from '../consequences.ts'
import { prolongs } from '../due.ts'
import { roleAmong } from '../parties.ts'
import { holidaysFrom, recordReckoning, recordWarnings } from '../reckoning.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, rule, speaksOr } from '../rule.ts'
import { type Actor, type Agreement, type SigningPlan, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import type { Role } from '../vocabulary.ts'
import { SPEAKERS } from './positions.ts'

const HOSTS: Role[] = ['convenor', 'facilitator']

export type OpenCall = {
  call: string
  /** Empty: every clause that is not adopted. */
  clauses: string[]
  /** Instant, ISO 8601 in UTC: the end of a day where the agreement's clock hangs. */
  deadline: string
}

/** Clauses that a call would be about. */
export function callable(agreement: Agreement): string[] {
  return agreement.order.filter((id) =>
    ['under_discussion', 'to_reconfirm'].includes(agreement.clauses[id]?.status ?? ''),
  )
}

/**
 * A consensus call on what is not settled. With nothing left to call, the text is agreed at once (readings §3.1);
 * if that cannot be, because an objection holds the rest up, an empty call would decide nothing and is refused.
 */
export const openCall = rule<OpenCall>({
  entry: 'call.opened',
  roles: HOSTS,
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step, { call, clauses, deadline }) {
    const called = clauses.length > 0 ? clauses : callable(step.agreement)
    const holidays = holidaysFrom(step)
    const moved = toBusinessDay(deadline, step.agreement.timeZone, holidays)
    step.move('agreement', step.agreement.id, 'OPEN_CALL', { clauses: called, deadline: moved, holidays })
    step.record({ type: 'call.opened', call, clauses: called, deadline: moved })
    if (called.length > 0) {
      recordReckoning(step, moved)
      recordWarnings(step, call, moved)
    }
    for (const clause of called) step.move('clause', clause, 'CALL', { because: call })
    if (allPositionsIn(step)) closeCall(step)
    if (called.length === 0) refuseFor('Refused', whyNotAgreed(step.agreement))
  },
})

function whyNotAgreed(agreement: Agreement): Reason[] {
  if (agreement.status === 'agreed') return []
  const unsettled = unsettledClauses(agreement)
  return unsettled.flatMap(({ clause, missing }) =>
    missing.length === 0
      ? unless(false, 'clause_not_adopted', { clause })
      : missing.map(({ code, parties }) => ({ code, detail: { clause, parties } })),
  )
}

export const cancelCall = rule<{ reason: string }>({
  entry: 'call.cancelled',
  roles: HOSTS,
  may: (agreement) => inState(agreement, 'review.call'),
  follows(step, { reason }) {
    step.move('agreement', step.agreement.id, 'CANCEL_CALL', { reason })
    endCall(step, 'cancelled', reason)
    adoptSettled(step)
    settleParticipations(step)
  },
})

/**
 * More time, for everyone. Whoever runs the call gives it; a party that has still to answer, because its council or
 * board has not met, has it as of right, once in each call (AGR-07).
 */
export const extendCall = rule<{ deadline: string; reason: string }>({
  entry: 'call.extended',
  roles: [...HOSTS, ...SPEAKERS],
  may: (agreement, actor) => [...inState(agreement, 'review.call'), ...claimReasons(agreement, actor)],
  follows(step, { deadline, reason }) {
    const { call, timeZone, id } = step.agreement
    const moved = toBusinessDay(deadline, timeZone, holidaysFrom(step))
    step.move('agreement', id, 'EXTEND_CALL', { deadline: moved, reason })
    step.record({ type: 'call.extended', call: call?.id ?? '', deadline: moved, reason })
    if (claims(step.agreement, step.actor)) recordClaim(step)
    recordReckoning(step, moved)
  },
})

/** Speaks for a party, and runs nothing. */
function claims(agreement: Agreement, actor: Actor): boolean {
  return roleAmong(agreement, actor, HOSTS) === null
}

function claimReasons(agreement: Agreement, actor: Actor): Reason[] {
  if (!claims(agreement, actor)) return []
  const party = actor.party ?? ''
  return [
    ...speaksOr(agreement, actor),
    ...unless(awaitedPositions(agreement, party).length > 0, 'nothing_awaited'),
    ...unless(!agreement.call?.extendedFor.includes(party), 'extended_already'),
  ]
}

function recordClaim(step: Step): void {
  const party = step.actor.party ?? ''
  const call = step.agreement.call?.id ?? ''
  step.record({ type: 'extension.claimed', call, party, by: step.actor.person })
}

/**
 * Too few have spoken at the deadline: the call goes on once, as long as it was and ten business days at most; then it
 * closes as it stands. Like every timer, it does nothing for another call or deadline (readings §6.12, 6.18).
 */
export const prolongCall = rule<{ call: string; deadline: string }>({
  entry: 'call.prolonged',
  roles: [],
  timer: true,
  follows(step, { call: id, deadline }) {
    const { agreement } = step
    const call = agreement.status === 'review.call' ? agreement.call : null
    if (!call || call.id !== id || call.deadline !== deadline) return
    if (step.at <= deadline || !prolongs(agreement)) return
    const days = Math.min(call.businessDays, LONGEST_PROLONGED)
    const { timeZone } = agreement
    const last = dateAfterBusinessDays(step.at, days, timeZone, holidaysFrom(step))
    const moved = endOfDay(last, timeZone)
    const clauses = clausesWithoutQuorum(agreement)
    step.move('agreement', agreement.id, 'EXTEND_CALL', { deadline: moved, automatic: true })
    step.record({ type: 'call.prolonged', call: id, deadline: moved, clauses })
    recordReckoning(step, moved)
  },
})

/** In business days. */
const LONGEST_PROLONGED = 10

/**
 * The deadline passed, or the facilitator looks early. A timer carries the call and the deadline that it was set
 * for: if either is no longer so, nothing happens and nothing is recorded (readings §6.18).
 */
export const closeCallRule = rule<{ call: string; deadline: string }>({
  entry: 'call.closed',
  roles: HOSTS,
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : inState(agreement, 'review.call')),
  follows(step, { call, deadline }) {
    const running = step.agreement.status === 'review.call' ? step.agreement.call : null
    if (!running || running.id !== call || running.deadline !== deadline) return
    const passed = Date.parse(step.at) > Date.parse(running.deadline)
    refuseFor('Refused', unless(passed || allPositionsIn(step), 'positions_awaited'))
    if (prolongs(step.agreement)) return refuseUnasked(step)
    closeCall(step)
  },
})

/** The call is about to go on by itself: a person is told so, a timer does nothing. */
function refuseUnasked(step: Step): void {
  const clauses = clausesWithoutQuorum(step.agreement)
  refuseFor('Refused', unless(step.actor.person === SYSTEM.person, 'quorum_prolongs', { clauses }))
}

/** A party or the convenor asks to open the agreed text again (AGR-13); only changed clauses lose positions. */
export const reopenText = rule<{ reason: string }>({
  entry: 'agreement.reopened',
  roles: ['convenor', 'facilitator', 'representative', 'alternate', 'concordance_reviser'],
  may: (agreement, actor) => [
    ...inState(agreement, 'agreed'),
    ...speaksOr(agreement, actor, 'convenor', 'facilitator', 'concordance_reviser'),
  ],
  follows(step, { reason }) {
    reopen(step, reason)
  },
})

/** In which turn each party signs, and the dates between which the agreement has effect. */
export const planSigning = rule<{ plan: SigningPlan }>({
  entry: 'signing.planned',
  roles: ['convenor', 'secretariat'],
  may: (agreement) => inState(agreement, 'draft', 'review.open', 'agreed'),
  follows(step, { plan }) {
    const { notBefore, endsOn } = plan
    refuseFor('Refused', unless(!notBefore || !endsOn || notBefore <= endsOn, 'ends_before_it_starts'))
    step.record({ type: 'signing.planned', plan })
  },
})
