import { openNext, openReached } from '../in-force/duties-step.ts'
import type { Obligation } from '../in-force/obligation.ts'
import { doers } from '../in-force/obligations.ts'
import { refuseFor, unless } from '../refusal.ts'
import { rule } from '../rule.ts'
import { SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { KEEPERS, needObligation, note, refuseUnlessReceives, someObligation } from './owed.ts'
import { SPEAKERS } from './positions.ts'

export type SubmitEvidence = { obligation: string; evidence: string }

/** The party that answers for a duty, or one that does it, says how it was done (OBL-02). */
export const submitEvidence = rule<SubmitEvidence>({
  entry: 'evidence.filed',
  roles: [...SPEAKERS, 'party_administrator', 'contributor', 'convenor', 'secretariat'],
  may: someObligation('open', 'overdue', 'returned'),
  follows(step, { obligation: id, evidence }) {
    const obligation = needObligation(step, id)
    const own = doers(step.agreement, obligation).includes(step.actor.party ?? '')
    refuseFor('Forbidden', unless(own, 'not_your_duty'))
    step.move('obligation', id, 'SUBMIT_EVIDENCE', { reason: evidence })
    const party = step.actor.party ?? ''
    step.record({ type: 'evidence.filed', obligation: id, party, text: evidence, by: step.actor.person })
  },
})

/** Somebody else says that the duty was done; the record keeps whether it was late (OBL-03). */
export const acceptEvidence = rule<{ obligation: string }>({
  entry: 'evidence.accepted',
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation('submitted'),
  follows(step, { obligation: id }) {
    const obligation = needObligation(step, id)
    refuseUnlessReceives(step, obligation)
    step.move('obligation', id, 'ACCEPT_EVIDENCE')
    step.record({
      type: 'evidence.accepted',
      obligation: id,
      by: step.actor.person,
      late: isLate(obligation),
    })
  },
})

/** Filed after the last second in which it was on time. */
export function isLate({ due, evidence }: Obligation): boolean {
  return due !== null && Date.parse(evidence?.at ?? '') > Date.parse(due)
}

export const returnEvidence = rule<{ obligation: string; missing: string }>({
  entry: 'evidence.returned',
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation('submitted'),
  follows(step, { obligation: id, missing }) {
    refuseUnlessReceives(step, needObligation(step, id))
    step.move('obligation', id, 'RETURN_EVIDENCE', { reason: missing })
    note(step, id, missing)
  },
})

/**
 * The clock looks at every obligation whose time has come. What is no longer so (filed, extended, suspended since) is
 * left alone, so that a late timer does nothing (readings §6.18).
 */
export const followDates = rule<Record<never, never>>({
  entry: 'obligations.followed',
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : someObligation(...FOLLOWED)(agreement)),
  follows(step) {
    for (const { id } of Object.values(step.agreement.obligations)) {
      openReached(step, id)
      step.tryMove('obligation', id, 'DUE_DATE_PASSED')
      acceptInSilence(step, id)
      openNext(step, id)
    }
  },
})

/** States in which a date may still do something. */
const FOLLOWED = ['scheduled', 'open', 'submitted', 'returned', 'overdue']

function acceptInSilence(step: Step, id: string): void {
  if (step.tryMove('obligation', id, 'ACCEPT_BY_SILENCE').length > 0) return
  const late = isLate(needObligation(step, id))
  step.record({ type: 'evidence.accepted', obligation: id, by: 'system', late })
}
