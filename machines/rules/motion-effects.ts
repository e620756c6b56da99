import { resumeSuspended } from '../in-force/duties-step.ts'
import { closeChildren, goOnWithout } from '../in-force/ending.ts'
import { isContinuing } from '../in-force/matters.ts'
import { recordOrphans } from '../in-force/orphans.ts'
import type { Motion, MotionKind } from '../motions/motion.ts'
import type { Step } from '../step.ts'
import { reviewEffects } from './review-decisions.ts'

/** What happens once the parties have decided it. */
export const motionEffects: Record<MotionKind, (step: Step, motion: Motion) => void> = {
  ...reviewEffects,
  suspend(step, { id, reason }) {
    step.move('agreement', step.agreement.id, 'SUSPEND', { because: id })
    for (const { id: obligation, clause } of Object.values(step.agreement.obligations))
      if (!isContinuing(step.agreement.clauses[clause]))
        step.tryMove('obligation', obligation, 'SUSPEND', { reason })
  },
  resume(step, { id }) {
    step.move('agreement', step.agreement.id, 'RESUME', { because: id })
    resumeSuspended(step)
  },
  terminate(step, { id, on }) {
    step.move('agreement', step.agreement.id, 'TERMINATE_BY_ALL', { because: id })
    step.record({ type: 'run_off.planned', until: on ?? '' })
  },
  renew(step, { id, on }) {
    step.move('agreement', step.agreement.id, 'RENEW', { because: id })
    step.record({ type: 'term.renewed', endsOn: on ?? '' })
  },
  reinstate(step, { id, on, answers }) {
    for (const [party, { agrees }] of Object.entries(answers))
      if (!agrees) step.tryMove('participation', party, 'RELEASE', { because: id })
    step.move('agreement', step.agreement.id, 'REINSTATE', { because: id })
    step.record({ type: 'term.renewed', endsOn: on ?? '' })
    recordOrphans(step)
  },
  exclude(step, { id, party }) {
    step.move('participation', party ?? '', 'EXCLUDE', { because: id })
    goOnWithout(step, party ?? '')
  },
  /** Consent alone makes nobody a party: the instrument does. */
  accede: () => {},
  rescind(step, { id, party }) {
    const refused = step.tryMove('participation', party ?? '', 'RESCIND_NOTICE', { because: id })
    if (refused.length === 0) step.record({ type: 'notice.rescinded', party: party ?? '' })
  },
  succeed(step, { id, party, name }) {
    step.move('participation', party ?? '', 'SUCCEED', { because: id })
    if (name) step.record({ type: 'party.succeeded', party: party ?? '', name })
  },
  abandon(step, { reason }) {
    step.move('agreement', step.agreement.id, 'ABANDON', { reason })
    closeChildren(step)
  },
}
