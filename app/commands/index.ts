import { acceptAsObserver } from './accept-as-observer.ts'
import { acceptEvidence } from './accept-evidence.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { addClause } from './add-clause.ts'
import { addReasons } from './add-reasons.ts'
import { admitObjection } from './admit-objection.ts'
import { answerAmendment } from './answer-amendment.ts'
import { askReasons } from './ask-reasons.ts'
import { assignLetters } from './assign-letters.ts'
import { cancelCall } from './cancel-call.ts'
import { certifyConcordance } from './certify-concordance.ts'
import { choosePolicy } from './choose-policy.ts'
import { classAmendment } from './class-amendment.ts'
import { closeAmendmentCall } from './close-amendment-call.ts'
import { closeCall } from './close-call.ts'
import { closeUnmet } from './close-unmet.ts'
import { contestAmendment } from './contest-amendment.ts'
import { contestEditorial } from './contest-editorial.ts'
import { createAgreement } from './create-agreement.ts'
import { decideDispute } from './decide-dispute.ts'
import { declineAmendment } from './decline-amendment.ts'
import { declineInvitation } from './decline-invitation.ts'
import { declineToSign } from './decline-to-sign.ts'
import { disputeObligation } from './dispute-obligation.ts'
import { dropParty } from './drop-party.ts'
import { enterIntoForce } from './enter-into-force.ts'
import { escalateObjection } from './escalate-objection.ts'
import { extendCall } from './extend-call.ts'
import { extendObligation } from './extend-obligation.ts'
import { followDates } from './follow-dates.ts'
import { integrateObjection } from './integrate-objection.ts'
import { inviteParty } from './invite-party.ts'
import { judgeAmendmentObjection } from './judge-amendment-objection.ts'
import { lapseAmendment } from './lapse-amendment.ts'
import { listParty } from './list-party.ts'
import { lockPolicy } from './lock-policy.ts'
import { markUnderstood } from './mark-understood.ts'
import { noteAsConcern } from './note-as-concern.ts'
import { offerTransfer } from './offer-transfer.ts'
import { openAmendmentCall } from './open-amendment-call.ts'
import { openCall } from './open-call.ts'
import { openReview } from './open-review.ts'
import { planSigning } from './plan-signing.ts'
import { prolongCall } from './prolong-call.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { proposeResolution } from './propose-resolution.ts'
import { reconsiderSigning } from './reconsider-signing.ts'
import { recordAmendmentDecision } from './record-amendment-decision.ts'
import { recordAnchor } from './record-anchor.ts'
import { recordApproval } from './record-approval.ts'
import { recordBounce } from './record-bounce.ts'
import { recordDelivery } from './record-delivery.ts'
import { remindParties } from './remind-parties.ts'
import { removeClause } from './remove-clause.ts'
import { reopenText } from './reopen-text.ts'
import { replyToAmendmentObjection } from './reply-to-amendment-objection.ts'
import { resumeObligation } from './resume-obligation.ts'
import { resumeSigning } from './resume-signing.ts'
import { returnEvidence } from './return-evidence.ts'
import { reviseAmendment } from './revise-amendment.ts'
import { reviseClause } from './revise-clause.ts'
import { sealAgreement } from './seal-agreement.ts'
import { sealAmendment } from './seal-amendment.ts'
import { seatPerson } from './seat-person.ts'
import { settleAmendmentObjection } from './settle-amendment-objection.ts'
import { signAgreement } from './sign-agreement.ts'
import { signAmendment } from './sign-amendment.ts'
import { startResolution } from './start-resolution.ts'
import { statePosition } from './state-position.ts'
import { submitEvidence } from './submit-evidence.ts'
import { suspendObligation } from './suspend-obligation.ts'
import { sustainObjection } from './sustain-objection.ts'
import { takeAmendmentEffect } from './take-amendment-effect.ts'
import { unlockPolicy } from './unlock-policy.ts'
import { unsealAgreement } from './unseal-agreement.ts'
import { unsealAmendment } from './unseal-amendment.ts'
import { unseatPerson } from './unseat-person.ts'
import { waiveObligation } from './waive-obligation.ts'
import { waiveWait } from './waive-wait.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'
import { withdrawObjection } from './withdraw-objection.ts'

/** Every verb that a page, the command line, a timer or a script may use, by its name. Nothing else writes. */
export const commands = {
  'accept-as-observer': acceptAsObserver,
  'accept-evidence': acceptEvidence,
  'accept-invitation': acceptInvitation,
  'accept-transfer': acceptTransfer,
  'add-clause': addClause,
  'add-reasons': addReasons,
  'ask-reasons': askReasons,
  'escalate-objection': escalateObjection,
  'sustain-objection': sustainObjection,
  'admit-objection': admitObjection,
  'answer-amendment': answerAmendment,
  'assign-letters': assignLetters,
  'cancel-call': cancelCall,
  'certify-concordance': certifyConcordance,
  'choose-policy': choosePolicy,
  'class-amendment': classAmendment,
  'close-amendment-call': closeAmendmentCall,
  'close-call': closeCall,
  'close-unmet': closeUnmet,
  'contest-amendment': contestAmendment,
  'contest-editorial': contestEditorial,
  'create-agreement': createAgreement,
  'decide-dispute': decideDispute,
  'decline-amendment': declineAmendment,
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
  'judge-amendment-objection': judgeAmendmentObjection,
  'lapse-amendment': lapseAmendment,
  'list-party': listParty,
  'lock-policy': lockPolicy,
  'mark-understood': markUnderstood,
  'note-as-concern': noteAsConcern,
  'offer-transfer': offerTransfer,
  'open-amendment-call': openAmendmentCall,
  'open-call': openCall,
  'open-review': openReview,
  'plan-signing': planSigning,
  'prolong-call': prolongCall,
  'propose-amendment': proposeAmendment,
  'propose-resolution': proposeResolution,
  'reconsider-signing': reconsiderSigning,
  'record-amendment-decision': recordAmendmentDecision,
  'record-anchor': recordAnchor,
  'record-approval': recordApproval,
  'record-bounce': recordBounce,
  'record-delivery': recordDelivery,
  'remind-parties': remindParties,
  'remove-clause': removeClause,
  'reopen-text': reopenText,
  'reply-to-amendment-objection': replyToAmendmentObjection,
  'resume-obligation': resumeObligation,
  'resume-signing': resumeSigning,
  'return-evidence': returnEvidence,
  'revise-amendment': reviseAmendment,
  'revise-clause': reviseClause,
  'seal-agreement': sealAgreement,
  'seal-amendment': sealAmendment,
  'seat-person': seatPerson,
  'settle-amendment-objection': settleAmendmentObjection,
  'sign-agreement': signAgreement,
  'sign-amendment': signAmendment,
  'start-resolution': startResolution,
  'state-position': statePosition,
  'submit-evidence': submitEvidence,
  'suspend-obligation': suspendObligation,
  'take-amendment-effect': takeAmendmentEffect,
  'unlock-policy': unlockPolicy,
  'unseal-agreement': unsealAgreement,
  'unseal-amendment': unsealAmendment,
  'unseat-person': unseatPerson,
  'waive-obligation': waiveObligation,
  'withdraw-amendment': withdrawAmendment,
  'waive-wait': waiveWait,
  'withdraw-objection': withdrawObjection,
} as const

/** A verb's name. `assign-letters` is its own verb, though by the rules it revises a clause. */
export type Verb = keyof typeof commands
