import type { Authority } from '../authority.ts'
import { SIGNING, seatOf } from '../parties.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import { freshPlaceId } from '../signing/places.ts'
import type { Slot } from '../state.ts'
import type { Step } from '../step.ts'

/** A place on the sealed text; refuses when there is none. */
export function needSlot(step: Step, id: string): Slot {
  const slot = ownValue(step.agreement.slots, id)
  refuseFor('Missing', unless(slot !== undefined, 'slot_missing', { id }))
  return slot as Slot
}

/** A place at which the actor may sign for the party it acts for. */
export function needOwnSlot(step: Step, id: string): Slot {
  const slot = needSlot(step, id)
  const { person, party } = step.actor
  refuseFor('Forbidden', unless(slot.eligible.includes(person) && slot.party === party, 'not_your_slot'))
  return slot
}

/** A place of the party that the actor acts for. */
export function needPartySlot(step: Step, id: string): Slot {
  const slot = needSlot(step, id)
  refuseFor('Forbidden', unless(slot.party === step.actor.party, 'not_your_slot'))
  return slot
}

export type DelegateSignature = {
  slot: string
  /** Somebody who sits for the party already. */
  person: string
  authority: Authority
  mayDelegate: boolean
}

/** Gives one's place to somebody else, in writing: a new place, same seat, same turn (SIG-10, readings §3.7). */
export const delegateSignature = rule<DelegateSignature>({
  entry: 'signature.delegated',
  roles: SIGNING,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, person, authority, mayDelegate }) {
    const slot = needOwnSlot(step, id)
    const seat = seatOf(step.agreement, { person, party: slot.party })
    refuseFor('Missing', unless(seat !== undefined, 'person_missing'))
    step.move('signature', id, 'DELEGATE', { authority, person })
    if (seat && !seat.roles.includes('delegate'))
      step.record({ type: 'person.seated', seat: { ...seat, roles: [...seat.roles, 'delegate'] } })
    const place = openInstead(step, slot, person)
    const delegation = { from: step.actor.person, authority, mayDelegate }
    step.record({ type: 'slot.delegated', slot: place, delegation, by: step.actor.person })
    step.move('signature', place, 'OPEN')
  },
})

export type ReplaceSignatory = { slot: string; person: string; instrument: string }

/** Whoever holds the office now signs in place of who held it; what is signed stays as it is (SIG-11, case 7). */
export const replaceSignatory = rule<ReplaceSignatory>({
  entry: 'signatory.replaced',
  roles: ['party_administrator', 'representative'],
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, person, instrument }) {
    const slot = needPartySlot(step, id)
    const authority = { instrument, from: null, until: null, scope: '' }
    step.move('signature', id, 'REPLACE_SIGNATORY', { authority, person })
    const place = openInstead(step, slot, person)
    step.record({ type: 'slot.reassigned', slot: place, from: id, instrument, by: step.actor.person })
    step.move('signature', place, 'OPEN')
    if (slot.status === 'declined') step.tryMove('participation', slot.party, 'RECONSIDER')
  },
})

/** Another place in the stead of one: same seat in the document, same office, same turn, same witness. */
function openInstead(step: Step, { seat, party, capacity, turn, witness }: Slot, person: string): string {
  const slot = freshPlaceId(step.agreement, party, person)
  const named = witness ? { witness: witness.person } : {}
  step.record({ type: 'slot.created', slot, seat, party, person, capacity, turn, ...named })
  return slot
}

/** A witness says that they are there, in person, or by video where the party allows it, when this signature is given (case 23). */
export const attestWitness = rule<{ slot: string; how: 'in_person' | 'video' }>({
  entry: 'signature.witnessed',
  roles: ['witness'],
  may: (agreement) => inState(agreement, 'signing.open'),
  follows(step, { slot: id, how }) {
    const { witness, status, eligible, party } = needSlot(step, id)
    const { person } = step.actor
    refuseFor(
      'Forbidden',
      unless(witness?.person === person && !eligible.includes(person), 'not_the_witness'),
    )
    const byVideo = step.agreement.plan.videoWitness?.includes(party) ?? false
    refuseFor('Refused', unless(how === 'in_person' || byVideo, 'video_excluded'))
    const open = ['pending', 'awaiting_turn'].includes(status)
    refuseFor('Refused', unless(open, 'not_in_this_state', { chart: 'signature', state: status }))
    step.record({ type: 'witness.attested', slot: id, how, by: person })
  },
})

/** A signature is taken back before the last one is given, where the plan lets it (SIG-12, AGR-20, case 20). */
export const revokeSignature = rule<{ slot: string; reason: string }>({
  entry: 'signature.revoked',
  roles: SIGNING,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, reason }) {
    const slot = needOwnSlot(step, id)
    refuseFor('Forbidden', unless(slot.person === step.actor.person, 'not_your_slot'))
    step.move('signature', id, 'REVOKE', { reason })
    step.record({ type: 'signature.revoked', slot: id, reason, by: step.actor.person })
    loseSignature(step, slot, id)
  },
})

/** A signature fell away: its party is ready again, and the signing is held until somebody lets it go on. */
export function loseSignature(step: Step, { party }: Slot, because: string): void {
  step.tryMove('agreement', step.agreement.id, 'SIGNATURE_REVOKED', { because })
  step.tryMove('participation', party, 'REVOKE_SIGNATURE', { because })
}
