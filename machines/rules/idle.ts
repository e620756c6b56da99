import { idleDue } from '../idle.ts'
import { closeChildren } from '../in-force/ending.ts'
import { rule } from '../rule.ts'

/**
 * Nothing has happened for months: everybody is told so twice, then the agreement is given up (AGR-39). A timer carries
 * the instant since which nothing had happened when it was set; when something has since, it does nothing.
 */
export const followIdle = rule<{ since: string }>({
  entry: 'idle.followed',
  roles: [],
  timer: true,
  follows(step, { since }) {
    const due = idleDue(step.agreement)
    if (due === null || step.agreement.activeAt !== since || step.at < due.at) return
    if (due.what === 'tell') return step.record({ type: 'idle.told', since, until: due.until })
    if (step.tryMove('agreement', step.agreement.id, 'ABANDON', { because: 'idle' }).length === 0)
      closeChildren(step)
  },
})
