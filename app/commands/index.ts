import { acceptAsObserver } from './accept-as-observer.ts'
import { acceptEvidence } from './accept-evidence.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { addClause } from './add-clause.ts'
import { admitObjection } from './admit-objection.ts'
import { assignLetters } from './assign-letters.ts'
import { cancelCall } from './cancel-call.ts'
import { certifyConcordance } from './certify-concordance.ts'
import { choosePolicy } from './choose-policy.ts'
import { closeCall } from './close-call.ts'
import { closeUnmet } from './close-unmet.ts'
import { createAgreement } from './create-agreement.ts'
import { decideDispute } from './decide-dispute.ts'
import { declineInvitation } from './decline-invitation.ts'
import { declineToSign } from './decline-to-sign.ts'
import { disputeObligation } from './dispute-obligation.ts'
import { dropParty } from './drop-party.ts'
import { enterIntoForce } from './enter-into-force.ts'
import { extendCall } from './extend-call.ts'
import { extendObligation } from './extend-obligation.ts'
import { followDates } from './follow-dates.ts'
import { integrateObjection } from './integrate-objection.ts'
import { inviteParty } from './invite-party.ts'
import { listParty } from './list-party.ts'
import { lockPolicy } from './lock-policy.ts'
import { markUnderstood } from './mark-understood.ts'
import { noteAsConcern } from './note-as-concern.ts'
import { offerTransfer } from './offer-transfer.ts'
import { openCall } from './open-call.ts'
import { openReview } from './open-review.ts'
import { planSigning } from './plan-signing.ts'
import { prolongCall } from './prolong-call.ts'
import { proposeResolution } from './propose-resolution.ts'
import { reconsiderSigning } from './reconsider-signing.ts'
import { recordAnchor } from './record-anchor.ts'
import { recordApproval } from './record-approval.ts'
import { removeClause } from './remove-clause.ts'
import { reopenText } from './reopen-text.ts'
import { resumeObligation } from './resume-obligation.ts'
import { resumeSigning } from './resume-signing.ts'
import { returnEvidence } from './return-evidence.ts'
import { reviseClause } from './revise-clause.ts'
import { sealAgreement } from './seal-agreement.ts'
import { seatPerson } from './seat-person.ts'
import { signAgreement } from './sign-agreement.ts'
import { startResolution } from './start-resolution.ts'
import { statePosition } from './state-position.ts'
import { submitEvidence } from './submit-evidence.ts'
import { suspendObligation } from './suspend-obligation.ts'
import { unlockPolicy } from './unlock-policy.ts'
import { unsealAgreement } from './unseal-agreement.ts'
import { unseatPerson } from './unseat-person.ts'
import { waiveObligation } from './waive-obligation.ts'
import { withdrawObjection } from './withdraw-objection.ts'

/** Every verb that a page, the command line, a timer or a script may use, by its name. Nothing else writes. */
export const commands = {
  'accept-as-observer': acceptAsObserver,
  'accept-evidence': acceptEvidence,
  'accept-invitation': acceptInvitation,
  'accept-transfer': acceptTransfer,
  'add-clause': addClause,
  'admit-objection': admitObjection,
  'assign-letters': assignLetters,
  'cancel-call': cancelCall,
  'certify-concordance': certifyConcordance,
  'choose-policy': choosePolicy,
  'close-call': closeCall,
  'close-unmet': closeUnmet,
  'create-agreement': createAgreement,
  'decide-dispute': decideDispute,
  'decline-invitation': declineInvitation,
  'decline-to-sign': declineToSign,
  'dispute-obligation': disputeObligation,
  'drop-party': dropParty,
  'enter-into-force': enterIntoForce,
  'extend-call': extendCall,
  'extend-obligation': extendObligation,
  'follow-dates': followDates,
  'integrate-objection': integrateObjection,
  'invite-party': inviteParty,
  'list-party': listParty,
  'lock-policy': lockPolicy,
  'mark-understood': markUnderstood,
  'note-as-concern': noteAsConcern,
  'offer-transfer': offerTransfer,
  'open-call': openCall,
  'open-review': openReview,
  'plan-signing': planSigning,
  'prolong-call': prolongCall,
  'propose-resolution': proposeResolution,
  'reconsider-signing': reconsiderSigning,
  'record-anchor': recordAnchor,
  'record-approval': recordApproval,
  'remove-clause': removeClause,
  'reopen-text': reopenText,
  'resume-obligation': resumeObligation,
  'resume-signing': resumeSigning,
  'return-evidence': returnEvidence,
  'revise-clause': reviseClause,
  'seal-agreement': sealAgreement,
  'seat-person': seatPerson,
  'sign-agreement': signAgreement,
  'start-resolution': startResolution,
  'state-position': statePosition,
  'submit-evidence': submitEvidence,
  'suspend-obligation': suspendObligation,
  'unlock-policy': unlockPolicy,
  'unseal-agreement': unsealAgreement,
  'unseat-person': unseatPerson,
  'waive-obligation': waiveObligation,
  'withdraw-objection': withdrawObjection,
} as const

/** A verb's name. `assign-letters` is its own verb, though by the rules it revises a clause. */
export type Verb = keyof typeof commands
