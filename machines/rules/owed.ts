import type { Obligation } from '../in-force/obligation.ts'
import { beneficiaries, doers } from '../in-force/obligations.ts'
import { roleAmong } from '../parties.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import type { Agreement } from '../state.ts'
import type { Step } from '../step.ts'
import type { Role } from '../vocabulary.ts'

/** Those who keep the register for all (reference §2.2, « depositary »). */
export const KEEPERS: Role[] = ['secretariat', 'convenor']

/** The obligation, which must exist. */
export function needObligation(step: Step, id: string): Obligation {
  const obligation = ownValue(step.agreement.obligations, id)
  refuseFor('Missing', unless(obligation !== undefined, 'obligation_missing', { id }))
  return obligation as Obligation
}

/** Something is owed that stands in one of these states; else there is nothing to do it to. */
export function someObligation(...states: string[]) {
  return ({ obligations }: Agreement) =>
    unless(
      Object.values(obligations).some(({ status }) => states.includes(status)),
      'nothing_owed',
    )
}

/** Who may answer for the other side: whoever keeps the register, or speaks for a party that the duty is done for. */
export function refuseUnlessReceives(step: Step, obligation: Obligation): void {
  const keeps = roleAmong(step.agreement, step.actor, KEEPERS) !== null
  const receives = beneficiaries(step.agreement, obligation).includes(step.actor.party ?? '')
  refuseFor('Forbidden', unless(keeps || receives, 'not_a_beneficiary'))
}

/** Whoever does the duty, or keeps the register for all. */
export function refuseUnlessDoes(step: Step, obligation: Obligation): void {
  const own = doers(step.agreement, obligation).includes(step.actor.party ?? '')
  const keeps = roleAmong(step.agreement, step.actor, KEEPERS) !== null
  refuseFor('Forbidden', unless(own || keeps, 'not_your_duty'))
}

/** Nobody decides on what their own organization owes. */
export function refuseOwnDuty(step: Step, { party }: Obligation): void {
  refuseFor('Forbidden', unless(step.actor.party !== party, 'own_duty'))
}

/** Why something was done to an obligation, in the words of whoever did it. */
export function note(step: Step, obligation: string, reason: string): void {
  step.record({ type: 'obligation.noted', obligation, reason, by: step.actor.person })
}
