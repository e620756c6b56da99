import { startAfterDays } from '../calendar.ts'
import type { Agreement } from '../state.ts'
import type { Step } from '../step.ts'
import { DEFAULT_TERMS } from './life.ts'
import { boundNow, LIVING } from './matters.ts'

/** A duty of the text in force for which no party that is still bound is accountable. */
export type Orphan = { clause: string; responsibility: string }

/**
 * The duties that were left without anybody accountable for them. Source: law 6, reference AGR-30 and case 28.
 */
export function orphanDuties(agreement: Agreement): Orphan[] {
  if (!LIVING.includes(agreement.status)) return []
  const bound = new Set(boundNow(agreement).map(({ id }) => id))
  return agreement.order.flatMap((clause) =>
    (agreement.clauses[clause]?.responsibilities ?? []).flatMap(({ id, letters }): Orphan[] => {
      const accountable = Object.keys(letters).filter((party) => letters[party] === 'A')
      const left = accountable.length > 0 && !accountable.some((party) => bound.has(party))
      return left ? [{ clause, responsibility: id }] : []
    }),
  )
}

/** How a duty is named in the state: a responsibility can stand in more than one clause. */
export function orphanId({ clause, responsibility }: Orphan): string {
  return `${clause}:${responsibility}`
}

/**
 * Says of which duties nobody is accountable any more, and until when an amendment is to give them to somebody: the
 * cure period of the terms begins for each on the day that its party left.
 */
export function recordOrphans(step: Step): void {
  const { life, timeZone } = step.agreement
  const known = life.orphans ?? {}
  const duties = orphanDuties(step.agreement).filter((one) => known[orphanId(one)] === undefined)
  if (duties.length === 0) return
  const days = (life.terms ?? DEFAULT_TERMS).cureDays
  step.record({ type: 'duties.orphaned', duties, until: startAfterDays(step.at, days, timeZone) })
}

/** What was left has somebody accountable again: an amendment took effect, or a party joined. */
export function recordReassigned(step: Step): void {
  const standing = orphanDuties(step.agreement).map(orphanId)
  const duties = waiting(step.agreement).filter((one) => !standing.includes(orphanId(one)))
  if (duties.length > 0) step.record({ type: 'duties.reassigned', duties })
}

/** The cure period is over and nobody took it on: all are told; what follows is for the parties to decide. */
export function recordUnassigned(step: Step): void {
  const { orphans = {} } = step.agreement.life
  const duties = waiting(step.agreement).filter((one) => (orphans[orphanId(one)] ?? '') <= step.at)
  if (duties.length > 0) step.record({ type: 'duties.unassigned', duties })
}

function waiting({ life }: Agreement): Orphan[] {
  return Object.keys(life.orphans ?? {}).map((id) => {
    const [clause = '', ...responsibility] = id.split(':')
    return { clause, responsibility: responsibility.join(':') }
  })
}
