import type { Policy } from '../policy.ts'
import { unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'
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

/** Another way to decide, for as long as nobody has been asked and the rule is not fixed (reference §5). */
export const choosePolicy = rule<{ policy: Policy }>({
  entry: 'policy.chosen',
  roles: HOSTS,
  may: (agreement) => [...inState(agreement, 'draft'), ...unless(!agreement.policyLocked, 'policy_locked')],
  follows(step, { policy }) {
    step.move('agreement', step.agreement.id, 'EDIT_TEXT')
    step.record({ type: 'policy.chosen', policy })
  },
})

export const unlockPolicy = rule<Record<never, never>>({
  entry: 'policy.unlocked',
  roles: HOSTS,
  may: (agreement) => [
    ...inState(agreement, 'draft'),
    ...unless(agreement.policyLocked, 'policy_not_locked'),
    ...unless(agreement.status !== 'draft' || !wasInReview(agreement), 'rule_seen'),
  ],
  follows(step) {
    step.record({ type: 'policy.unlocked' })
  },
})

/** Once the parties have seen the rule, only all of them change it, even in a draft that came back (readings §4). */
function wasInReview({ order, clauses }: Agreement): boolean {
  return order.some((id) => clauses[id]?.status !== 'proposed')
}

/** The text goes to everyone on the list (AGR-02). */
export const openReview = rule<Record<never, never>>({
  entry: 'review.opened',
  roles: ['convenor'],
  may: (agreement) => inState(agreement, 'draft'),
  follows(step) {
    step.move('agreement', step.agreement.id, 'OPEN_REVIEW')
    // A clause that was in review before, and came back to the draft, is included already (readings §3.9).
    for (const clause of step.agreement.order)
      if (step.agreement.clauses[clause]?.status === 'proposed') step.move('clause', clause, 'INCLUDE')
    for (const party of Object.keys(step.agreement.parties)) step.tryMove('participation', party, 'INVITE')
  },
})
