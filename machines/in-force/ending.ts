import { startAfterDays } from '../calendar.ts'
import { minimumGaps } from '../essential.ts'
import { placesOf } from '../signing/places.ts'
import type { Step } from '../step.ts'
import { DEFAULT_TERMS } from './life.ts'
import { isSurviving } from './matters.ts'
import type { Obligation } from './obligation.ts'
import { isSettled } from './obligations.ts'
import { recordOrphans } from './orphans.ts'

/**
 * A party left. What it owed ends, but for the placements under way and what outlives the agreement; the others go on
 * if there are enough of them, and else have the cure period to replace what was lost (AGR-30, AGR-31). What it was
 * accountable for is given to somebody else by an amendment, within the same period.
 */
export function goOnWithout(step: Step, party: string): void {
  for (const obligation of Object.values(step.agreement.obligations))
    if (obligation.party === party && !goesOn(step, obligation))
      step.tryMove('obligation', obligation.id, 'CANCEL', { because: party })
  recordOrphans(step)
  if (minimumGaps(step.agreement).length === 0) {
    step.tryMove('agreement', step.agreement.id, 'PARTY_LEFT', { because: party })
    return
  }
  const { life, timeZone } = step.agreement
  if (life.cureUntil !== null) return
  const days = (life.terms ?? DEFAULT_TERMS).cureDays
  step.record({ type: 'minimum.lost', cureUntil: startAfterDays(step.at, days, timeZone) })
}

/** Current placements always finish; privacy, Indigenous data, property and accounts survive (scenario 16). */
function goesOn({ agreement }: Step, { anchor, clause, status }: Obligation): boolean {
  const late = ['overdue', 'returned'].includes(status)
  return anchor.startsWith('placement.') || late || isSurviving(agreement.clauses[clause])
}

/**
 * Nothing outlives a terminal agreement by accident: what is owed is cancelled or survives, clauses end or survive,
 * amendments lapse, parties are released, and what was signed of an agreement that is given up falls away
 * (readings §3.11). What was filed or is disputed is still decided.
 */
export function closeChildren(step: Step): void {
  const because = step.agreement.status
  for (const obligation of Object.values(step.agreement.obligations))
    if (!isSettled(obligation) && !goesOn(step, obligation))
      step.tryMove('obligation', obligation.id, 'CANCEL', { because })
  closeAmendments(step)
  for (const clause of step.agreement.order) {
    if (step.tryMove('clause', clause, 'SURVIVE', { because }).length > 0)
      step.tryMove('clause', clause, 'END', { because })
  }
  if (because === 'abandoned')
    for (const { id } of placesOf(step.agreement))
      step.tryMove('signature', id, 'CONTENT_CHANGED', { because })
  for (const party of Object.keys(step.agreement.parties))
    step.tryMove('participation', party, 'RELEASE', { because })
}

/** Amendments of an agreement that has ended lapse, whatever they had come to. */
export function closeAmendments(step: Step): void {
  for (const amendment of Object.keys(step.agreement.amendments))
    step.tryMove('amendment', amendment, 'LAPSE')
}
