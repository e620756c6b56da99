import { roleAmong, SIGNING } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import { afterSignature, notAhead } from '../signing/completing.ts'
import { livePlaces } from '../signing/places.ts'
import type { Agreement } from '../state.ts'
import type { Role } from '../vocabulary.ts'
import { KEEPERS } from './owed.ts'
import { loseSignature, needPartySlot, needSlot } from './places.ts'

const DECIDERS: Role[] = [...KEEPERS, 'approver_legal']

export type SubmitCounterpart = {
  slot: string
  /** Of the file, hex. */
  sha256: string
  /** The date written on the paper. */
  signedOn: string
}

/** A copy signed on paper comes in; somebody else will say whether it is the sealed text (SIG-05). */
export const submitCounterpart = rule<SubmitCounterpart>({
  entry: 'counterpart.submitted',
  roles: [...SIGNING, 'party_administrator'],
  may: (agreement) => inState(agreement, 'signing.open'),
  follows(step, { slot: id, sha256, signedOn }) {
    needPartySlot(step, id)
    refuseFor('Refused', notAhead(step, signedOn))
    step.move('signature', id, 'UPLOAD_COUNTERPART')
    step.record({ type: 'counterpart.submitted', slot: id, sha256, signedOn, by: step.actor.person })
  },
})

/** It is the sealed text, whole, unaltered: the paper counts as that signature (SIG-06). */
export const verifyCounterpart = rule<{ slot: string; digest: string }>({
  entry: 'counterpart.verified',
  roles: KEEPERS,
  may: (agreement) => inState(agreement, 'signing.open'),
  follows(step, { slot: id, digest }) {
    const slot = needSlot(step, id)
    step.move('signature', id, 'VERIFY', { digest })
    step.record({ type: 'counterpart.verified', slot: id, digest, by: step.actor.person })
    afterSignature(step, slot)
  },
})

/** Another version, a page missing, unreadable, or altered by hand: that is a proposal, no signature (SIG-07, case 21). */
export const rejectCounterpart = rule<{ slot: string; reason: string }>({
  entry: 'counterpart.rejected',
  roles: KEEPERS,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, reason }) {
    needSlot(step, id)
    step.move('signature', id, 'REJECT_COUNTERPART', { reason })
    step.record({ type: 'counterpart.rejected', slot: id, reason, by: step.actor.person })
  },
})

/** A party disputes in writing that a signature is authentic, or was given with authority (SIG-16, case 43). */
export const challengeSignature = rule<{ slot: string; reason: string }>({
  entry: 'signature.challenged',
  roles: ['representative', 'alternate', 'authorized_signatory'],
  may: (agreement, { party }) => [
    ...inState(agreement, 'signing.open', 'signing.held', 'signed', 'in_force.active'),
    ...unless(isAmongSigners(agreement, party), 'not_among_signers'),
  ],
  follows(step, { slot: id, reason }) {
    needSlot(step, id)
    const party = step.actor.party ?? ''
    step.move('signature', id, 'CHALLENGE', { reason })
    step.record({ type: 'signature.challenged', slot: id, party, reason, by: step.actor.person })
  },
})

function isAmongSigners(agreement: Agreement, party: string | null): boolean {
  return livePlaces(agreement).some((slot) => slot.party === party)
}

export type DecideChallenge = { slot: string; upheld: boolean; reason: string }

/**
 * The signature stands, or it is void: then its party is ready again and the agreement is held, also when it was
 * fully signed already (readings §3.8). What is in force goes on; the void signature is on the record. Counsel of those
 * that only observe judges nothing.
 */
export const decideChallenge = rule<DecideChallenge>({
  entry: 'challenge.decided',
  roles: DECIDERS,
  may: (agreement, actor) =>
    unless(
      roleAmong(agreement, actor, KEEPERS) !== null || isAmongSigners(agreement, actor.party),
      'not_among_signers',
    ),
  follows(step, { slot: id, upheld, reason }) {
    const slot = needSlot(step, id)
    step.move('signature', id, upheld ? 'CHALLENGE_UPHELD' : 'CHALLENGE_DISMISSED', { reason })
    step.record({ type: 'challenge.decided', slot: id, upheld, reason, by: step.actor.person })
    if (upheld) loseSignature(step, slot, id)
    else if (step.agreement.status === 'signing.open') afterSignature(step, slot)
  },
})
