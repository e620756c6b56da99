import { acceptAsObserver } from './accept-as-observer.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addClause } from './add-clause.ts'
import { admitObjection } from './admit-objection.ts'
import { assignLetters } from './assign-letters.ts'
import { cancelCall } from './cancel-call.ts'
import { certifyConcordance } from './certify-concordance.ts'
import { closeCall } from './close-call.ts'
import { createAgreement } from './create-agreement.ts'
import { declineInvitation } from './decline-invitation.ts'
import { declineToSign } from './decline-to-sign.ts'
import { dropParty } from './drop-party.ts'
import { enterIntoForce } from './enter-into-force.ts'
import { extendCall } from './extend-call.ts'
import { integrateObjection } from './integrate-objection.ts'
import { inviteParty } from './invite-party.ts'
import { listParty } from './list-party.ts'
import { lockPolicy } from './lock-policy.ts'
import { markUnderstood } from './mark-understood.ts'
import { noteAsConcern } from './note-as-concern.ts'
import { openCall } from './open-call.ts'
import { openReview } from './open-review.ts'
import { planSigning } from './plan-signing.ts'
import { prolongCall } from './prolong-call.ts'
import { proposeResolution } from './propose-resolution.ts'
import { reconsiderSigning } from './reconsider-signing.ts'
import { recordApproval } from './record-approval.ts'
import { removeClause } from './remove-clause.ts'
import { reopenText } from './reopen-text.ts'
import { resumeSigning } from './resume-signing.ts'
import { reviseClause } from './revise-clause.ts'
import { sealAgreement } from './seal-agreement.ts'
import { seatPerson } from './seat-person.ts'
import { signAgreement } from './sign-agreement.ts'
import { startResolution } from './start-resolution.ts'
import { statePosition } from './state-position.ts'
import { unlockPolicy } from './unlock-policy.ts'
import { unsealAgreement } from './unseal-agreement.ts'
import { unseatPerson } from './unseat-person.ts'
import { withdrawObjection } from './withdraw-objection.ts'

/** Every verb that a page, the command line, a timer or a script may use, by its name. Nothing else writes. */
export const commands = {
  'accept-as-observer': acceptAsObserver,
  'accept-invitation': acceptInvitation,
  'add-clause': addClause,
  'admit-objection': admitObjection,
  'assign-letters': assignLetters,
  'cancel-call': cancelCall,
  'certify-concordance': certifyConcordance,
  'close-call': closeCall,
  'create-agreement': createAgreement,
  'decline-invitation': declineInvitation,
  'decline-to-sign': declineToSign,
  'drop-party': dropParty,
  'enter-into-force': enterIntoForce,
  'extend-call': extendCall,
  'integrate-objection': integrateObjection,
  'invite-party': inviteParty,
  'list-party': listParty,
  'lock-policy': lockPolicy,
  'mark-understood': markUnderstood,
  'note-as-concern': noteAsConcern,
  'open-call': openCall,
  'open-review': openReview,
  'plan-signing': planSigning,
  'prolong-call': prolongCall,
  'propose-resolution': proposeResolution,
  'reconsider-signing': reconsiderSigning,
  'record-approval': recordApproval,
  'remove-clause': removeClause,
  'reopen-text': reopenText,
  'resume-signing': resumeSigning,
  'revise-clause': reviseClause,
  'seal-agreement': sealAgreement,
  'seat-person': seatPerson,
  'sign-agreement': signAgreement,
  'start-resolution': startResolution,
  'state-position': statePosition,
  'unlock-policy': unlockPolicy,
  'unseal-agreement': unsealAgreement,
  'unseat-person': unseatPerson,
  'withdraw-objection': withdrawObjection,
} as const

/** A verb's name. `assign-letters` is its own verb, though by the rules it revises a clause. */
export type Verb = keyof typeof commands
