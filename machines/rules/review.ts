import { unsettledClauses } from '../awaiting.ts'
import { adoptSettled, allPositionsIn, closeCall, endCall, settleParticipations } from '../consequences.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, rule, speaksOr } from '../rule.ts'
import { type Agreement, type SigningPlan, SYSTEM } from '../state.ts'
import type { Role } from '../vocabulary.ts'

const HOSTS: Role[] = ['convenor', 'facilitator']

/** The rule of consensus is fixed before anyone is asked; it is part of what is signed. */
export const lockPolicy = rule<Record<never, never>>({
  entry: 'policy.locked',
  roles: HOSTS,
  may: (agreement) => [...inState(agreement, 'draft'), ...unless(!agreement.policyLocked, 'policy_locked')],
  follows(step) {
    step.move('agreement', step.agreement.id, 'EDIT_TEXT')
    step.record({ type: 'policy.locked', policy: step.agreement.policy })
  },
})

export const unlockPolicy = rule<Record<never, never>>({
  entry: 'policy.unlocked',
  roles: HOSTS,
  may: (agreement) => [
    ...inState(agreement, 'draft'),
    ...unless(agreement.policyLocked, 'policy_not_locked'),
  ],
  follows(step) {
    step.record({ type: 'policy.unlocked' })
  },
})

/** The text goes to everyone on the list (AGR-02). */
export const openReview = rule<Record<never, never>>({
  entry: 'review.opened',
  roles: ['convenor'],
  may: (agreement) => inState(agreement, 'draft'),
  follows(step) {
    step.move('agreement', step.agreement.id, 'OPEN_REVIEW')
    for (const clause of step.agreement.order) step.move('clause', clause, 'INCLUDE')
    for (const party of Object.keys(step.agreement.parties)) step.tryMove('participation', party, 'INVITE')
  },
})

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
    step.move('agreement', step.agreement.id, 'OPEN_CALL', { clauses: called, deadline })
    step.record({ type: 'call.opened', call, clauses: called, deadline })
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

export const extendCall = rule<{ deadline: string; reason: string }>({
  entry: 'call.extended',
  roles: HOSTS,
  may: (agreement) => inState(agreement, 'review.call'),
  follows(step, { deadline, reason }) {
    const call = step.agreement.call?.id ?? ''
    step.move('agreement', step.agreement.id, 'EXTEND_CALL', { deadline })
    step.record({ type: 'call.extended', call, deadline, reason })
  },
})

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
    closeCall(step)
  },
})

/** A party or the convenor asks to open the agreed text again (AGR-13); only changed clauses lose positions. */
export const reopenText = rule<{ reason: string }>({
  entry: 'agreement.reopened',
  roles: ['convenor', 'facilitator', 'representative', 'alternate', 'concordance_reviser'],
  may: (agreement, actor) => [
    ...inState(agreement, 'agreed'),
    ...speaksOr(agreement, actor, 'convenor', 'facilitator', 'concordance_reviser'),
  ],
  follows(step, { reason }) {
    step.move('agreement', step.agreement.id, 'REOPEN', { reason })
    step.record({ type: 'agreement.reopened', reason })
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
