import type { Step } from '../step.ts'
import { createOwed } from './duties-step.ts'
import { owedFrom } from './obligations.ts'

/** What begins with the entry into force: the first consolidated version, its end, and what every party owes (AGR-23). */
export function beginLife(step: Step): void {
  const { agreement } = step
  step.record({ type: 'life.began', endsOn: agreement.plan.endsOn })
  const clauses = agreement.order.flatMap((id) => agreement.clauses[id] ?? [])
  createOwed(step, owedFrom(agreement, clauses, step.at))
}
