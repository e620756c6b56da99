import { startOfDay } from '../calendar.ts'
import type { AmendedClause, Amendment } from '../in-force/amendment.ts'
import { consolidate, needAmendment, resetAnswers } from '../in-force/amendments-step.ts'
import { resumeSuspended } from '../in-force/duties-step.ts'
import { LIVING } from '../in-force/matters.ts'
import { recordReassigned } from '../in-force/orphans.ts'
import { amendmentSeats } from '../in-force/view.ts'
import { SIGNATORIES } from '../parties.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import { boundOr, rule } from '../rule.ts'
import { type Slot, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { type SealAmendment, someAmendment } from './amendments.ts'
import { KEEPERS } from './owed.ts'

/** Freezes an agreed amendment for those who sign it; the main agreement is not touched (AME-13). */
export const sealAmendment = rule<SealAmendment>({
  entry: 'amendment.sealed',
  roles: KEEPERS,
  may: someAmendment('agreed'),
  follows(step, { amendment: id, digest }) {
    const amendment = needAmendment(step, id)
    step.move('amendment', id, 'SEAL')
    const counts = new Map<string, number>()
    const slots = amendmentSeats(step.agreement, amendment).map(({ party, person, capacity }) => {
      const number = (counts.get(party) ?? 0) + 1
      counts.set(party, number)
      return { slot: `S1:${party}:${person}`, seat: `${party}:${number}`, party, person, capacity }
    })
    step.record({ type: 'amendment.sealed', amendment: id, digest, slots, by: step.actor.person })
    for (const { slot } of slots) step.move('signature', `${id}:${slot}`, 'OPEN')
  },
})

/** A slip or a delegated schedule needs no signatures: the decision is written down (AME-14). */
export const recordAmendmentDecision = rule<{ amendment: string }>({
  entry: 'amendment.recorded',
  roles: KEEPERS,
  may: someAmendment('agreed'),
  follows(step, { amendment: id }) {
    needAmendment(step, id)
    step.move('amendment', id, 'RECORD_DECISION')
  },
})

/** The place, which must be the actor's own. */
function needSlot(step: Step, { slots }: Amendment, id: string): Slot {
  const slot = ownValue(slots, id)
  refuseFor('Missing', unless(slot !== undefined, 'slot_missing', { id }))
  const own = slot?.person === step.actor.person && slot.party === step.actor.party
  refuseFor('Forbidden', unless(own, 'not_your_slot'))
  return slot as Slot
}

export type SignAmendment = { amendment: string; slot: string; digest: string; consent: boolean }

/** Signing is always express. The last signature adopts the amendment (AME-16). */
export const signAmendment = rule<SignAmendment>({
  entry: 'amendment.signed',
  roles: SIGNATORIES,
  may: (agreement, actor) => [...someAmendment('signing')(agreement), ...boundOr(agreement, actor)],
  follows(step, { amendment: id, slot, digest, consent }) {
    needSlot(step, needAmendment(step, id), slot)
    refuseFor('Refused', unless(consent, 'consent_missing'))
    step.move('signature', `${id}:${slot}`, 'SIGN', { digest })
    step.record({
      type: 'amendment.signed',
      amendment: id,
      slot,
      digest,
      by: step.actor.person,
      consent: true,
    })
    step.tryMove('amendment', id, 'LAST_SIGNATURE')
  },
})

/** A party that is needed declines: the amendment falls, the text in force stays as it is (AME-17). */
export const declineAmendment = rule<{ amendment: string; slot: string; reason: string }>({
  entry: 'amendment.declined',
  roles: SIGNATORIES,
  may: (agreement, actor) => [...someAmendment('signing')(agreement), ...boundOr(agreement, actor)],
  follows(step, { amendment: id, slot, reason }) {
    needSlot(step, needAmendment(step, id), slot)
    step.move('signature', `${id}:${slot}`, 'DECLINE', { reason })
    step.record({ type: 'amendment.declined', amendment: id, slot, reason, by: step.actor.person })
    step.move('amendment', id, 'DECLINED')
  },
})

export type UnsealAmendment = { amendment: string; digest: string; reason: string; changes: AmendedClause[] }

/** Any change of a sealed amendment voids its signatures, and only those (AME-15). */
export const unsealAmendment = rule<UnsealAmendment>({
  entry: 'amendment.unsealed',
  roles: KEEPERS,
  may: someAmendment('signing'),
  follows(step, { amendment: id, digest, reason, changes }) {
    const amendment = needAmendment(step, id)
    refuseFor('Refused', unless(digest === amendment.digest, 'digest_differs'))
    refuseFor('Refused', unless(Boolean(reason.trim()), 'reason_missing'))
    const known = changes.every(({ clause }) => amendment.changes.some((change) => change.clause === clause))
    refuseFor('Refused', unless(known, 'clause_missing'))
    for (const slot of Object.keys(amendment.slots))
      step.tryMove('signature', `${id}:${slot}`, 'CONTENT_CHANGED', { because: reason })
    step.move('amendment', id, 'TEXT_EDITED', { changed: changes.length > 0 })
    const by = step.actor.person
    step.record({ type: 'amendment.unsealed', amendment: id, digest, reason, by })
    const after = amendment.changes.map((one) => changes.find(({ clause }) => clause === one.clause) ?? one)
    const revision = amendment.revision + 1
    step.record({ type: 'amendment.revised', amendment: id, revision, changes: after, by })
    resetAnswers(step, id)
  },
})

/** From when an amendment has effect: the day that it names, where the agreement's clock hangs. */
export function effectOf(agreement: { timeZone: string }, { effectiveOn }: Amendment): string {
  return startOfDay(effectiveOn, agreement.timeZone)
}

/** The day has come: the consolidated text has one more version (AME-18, AGR-28). */
export const takeAmendmentEffect = rule<{ amendment: string }>({
  entry: 'amendment.effective',
  roles: KEEPERS,
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : someAmendment('adopted')(agreement)),
  follows(step, { amendment: id }) {
    const amendment = needAmendment(step, id)
    const late = amendment.status !== 'adopted' || !LIVING.includes(step.agreement.status)
    if (late && step.actor.person === SYSTEM.person) return
    step.move('amendment', id, 'TAKE_EFFECT', { deadline: effectOf(step.agreement, amendment) })
    const suspended = step.agreement.status === 'in_force.suspended'
    step.move('agreement', step.agreement.id, 'AMENDMENT_IN_EFFECT', { because: id })
    consolidate(step, id)
    recordReassigned(step)
    if (suspended) resumeSuspended(step)
  },
})
