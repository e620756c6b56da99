import { acceptAsObserver } from './accept-as-observer.ts'
import { acceptEvidence } from './accept-evidence.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { addClause } from './add-clause.ts'
import { addCondition } from './add-condition.ts'
import { addReasons } from './add-reasons.ts'
import { admitObjection } from './admit-objection.ts'
import { answerAmendment } from './answer-amendment.ts'
import { askReasons } from './ask-reasons.ts'
import { assignLetters } from './assign-letters.ts'
import { attestWitness } from './attest-witness.ts'
import { becomeObserver } from './become-observer.ts'
import { becomeParty } from './become-party.ts'
import { cancelCall } from './cancel-call.ts'
import { certifyConcordance } from './certify-concordance.ts'
import { challengeSignature } from './challenge-signature.ts'
import { choosePolicy } from './choose-policy.ts'
import { classAmendment } from './class-amendment.ts'
import { closeAmendmentCall } from './close-amendment-call.ts'
import { closeCall } from './close-call.ts'
import { closeUnmet } from './close-unmet.ts'
import { contestAmendment } from './contest-amendment.ts'
import { contestEditorial } from './contest-editorial.ts'
import { createAgreement } from './create-agreement.ts'
import { decideChallenge } from './decide-challenge.ts'
import { decideDispute } from './decide-dispute.ts'
import { declineAmendment } from './decline-amendment.ts'
import { declineInvitation } from './decline-invitation.ts'
import { declineToSign } from './decline-to-sign.ts'
import { delegateSignature } from './delegate-signature.ts'
import { describeAgreement } from './describe-agreement.ts'
import { disputeObligation } from './dispute-obligation.ts'
import { dropCondition } from './drop-condition.ts'
import { dropParty } from './drop-party.ts'
import { endSigning } from './end-signing.ts'
import { enterIntoForce } from './enter-into-force.ts'
import { escalateObjection } from './escalate-objection.ts'
import { extendCall } from './extend-call.ts'
import { extendLongStop } from './extend-long-stop.ts'
import { extendObligation } from './extend-obligation.ts'
import { extendSigning } from './extend-signing.ts'
import { followDates } from './follow-dates.ts'
import { integrateObjection } from './integrate-objection.ts'
import { inviteParty } from './invite-party.ts'
import { judgeAmendmentObjection } from './judge-amendment-objection.ts'
import { lapseAgreement } from './lapse-agreement.ts'
import { lapseAmendment } from './lapse-amendment.ts'
import { lapseInvitation } from './lapse-invitation.ts'
import { leaveAgreement } from './leave-agreement.ts'
import { listParty } from './list-party.ts'
import { lockPolicy } from './lock-policy.ts'
import { markUnderstood } from './mark-understood.ts'
import { meetCondition } from './meet-condition.ts'
import { noteAsConcern } from './note-as-concern.ts'
import { offerTransfer } from './offer-transfer.ts'
import { openAmendmentCall } from './open-amendment-call.ts'
import { openCall } from './open-call.ts'
import { openReview } from './open-review.ts'
import { planSigning } from './plan-signing.ts'
import { prolongCall } from './prolong-call.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { proposeResolution } from './propose-resolution.ts'
import { recallInvitation } from './recall-invitation.ts'
import { reconsiderSigning } from './reconsider-signing.ts'
import { recordAmendmentDecision } from './record-amendment-decision.ts'
import { recordAnchor } from './record-anchor.ts'
import { recordApproval } from './record-approval.ts'
import { recordBounce } from './record-bounce.ts'
import { recordDelivery } from './record-delivery.ts'
import { refuseApproval } from './refuse-approval.ts'
import { rejectCounterpart } from './reject-counterpart.ts'
import { remindParties } from './remind-parties.ts'
import { removeClause } from './remove-clause.ts'
import { reopenSigned } from './reopen-signed.ts'
import { reopenText } from './reopen-text.ts'
import { replaceSignatory } from './replace-signatory.ts'
import { replyToAmendmentObjection } from './reply-to-amendment-objection.ts'
import { resumeObligation } from './resume-obligation.ts'
import { resumeSigning } from './resume-signing.ts'
import { returnEvidence } from './return-evidence.ts'
import { reviseAmendment } from './revise-amendment.ts'
import { reviseClause } from './revise-clause.ts'
import { revokeSignature } from './revoke-signature.ts'
import { sealAgreement } from './seal-agreement.ts'
import { sealAmendment } from './seal-amendment.ts'
import { seatPerson } from './seat-person.ts'
import { settleAmendmentObjection } from './settle-amendment-objection.ts'
import { signAgreement } from './sign-agreement.ts'
import { signAmendment } from './sign-amendment.ts'
import { signLate } from './sign-late.ts'
import { startApproval } from './start-approval.ts'
import { startResolution } from './start-resolution.ts'
import { statePosition } from './state-position.ts'
import { submitCounterpart } from './submit-counterpart.ts'
import { submitEvidence } from './submit-evidence.ts'
import { suspendObligation } from './suspend-obligation.ts'
import { sustainObjection } from './sustain-objection.ts'
import { takeAmendmentEffect } from './take-amendment-effect.ts'
import { unlockPolicy } from './unlock-policy.ts'
import { unsealAgreement } from './unseal-agreement.ts'
import { unsealAmendment } from './unseal-amendment.ts'
import { unseatPerson } from './unseat-person.ts'
import { verifyCounterpart } from './verify-counterpart.ts'
import { waiveCondition } from './waive-condition.ts'
import { waiveObligation } from './waive-obligation.ts'
import { waiveWait } from './waive-wait.ts'
import { welcomeParty } from './welcome-party.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'
import { withdrawObjection } from './withdraw-objection.ts'

/** Every verb that a page, the command line, a timer or a script may use, by its name. Nothing else writes. */
export const commands = {
  'accept-as-observer': acceptAsObserver,
  'accept-evidence': acceptEvidence,
  'accept-invitation': acceptInvitation,
  'accept-transfer': acceptTransfer,
  'add-clause': addClause,
  'add-condition': addCondition,
  'add-reasons': addReasons,
  'admit-objection': admitObjection,
  'answer-amendment': answerAmendment,
  'ask-reasons': askReasons,
  'assign-letters': assignLetters,
  'attest-witness': attestWitness,
  'become-observer': becomeObserver,
  'become-party': becomeParty,
  'cancel-call': cancelCall,
  'certify-concordance': certifyConcordance,
  'challenge-signature': challengeSignature,
  'choose-policy': choosePolicy,
  'class-amendment': classAmendment,
  'close-amendment-call': closeAmendmentCall,
  'close-call': closeCall,
  'close-unmet': closeUnmet,
  'contest-amendment': contestAmendment,
  'contest-editorial': contestEditorial,
  'create-agreement': createAgreement,
  'decide-challenge': decideChallenge,
  'decide-dispute': decideDispute,
  'decline-amendment': declineAmendment,
  'decline-invitation': declineInvitation,
  'decline-to-sign': declineToSign,
  'delegate-signature': delegateSignature,
  'describe-agreement': describeAgreement,
  'dispute-obligation': disputeObligation,
  'drop-condition': dropCondition,
  'drop-party': dropParty,
  'end-signing': endSigning,
  'enter-into-force': enterIntoForce,
  'escalate-objection': escalateObjection,
  'extend-call': extendCall,
  'extend-long-stop': extendLongStop,
  'extend-obligation': extendObligation,
  'extend-signing': extendSigning,
  'follow-dates': followDates,
  'integrate-objection': integrateObjection,
  'invite-party': inviteParty,
  'judge-amendment-objection': judgeAmendmentObjection,
  'lapse-agreement': lapseAgreement,
  'lapse-amendment': lapseAmendment,
  'lapse-invitation': lapseInvitation,
  'leave-agreement': leaveAgreement,
  'list-party': listParty,
  'lock-policy': lockPolicy,
  'mark-understood': markUnderstood,
  'meet-condition': meetCondition,
  'note-as-concern': noteAsConcern,
  'offer-transfer': offerTransfer,
  'open-amendment-call': openAmendmentCall,
  'open-call': openCall,
  'open-review': openReview,
  'plan-signing': planSigning,
  'prolong-call': prolongCall,
  'propose-amendment': proposeAmendment,
  'propose-resolution': proposeResolution,
  'recall-invitation': recallInvitation,
  'reconsider-signing': reconsiderSigning,
  'record-amendment-decision': recordAmendmentDecision,
  'record-anchor': recordAnchor,
  'record-approval': recordApproval,
  'record-bounce': recordBounce,
  'record-delivery': recordDelivery,
  'refuse-approval': refuseApproval,
  'reject-counterpart': rejectCounterpart,
  'remind-parties': remindParties,
  'remove-clause': removeClause,
  'reopen-signed': reopenSigned,
  'reopen-text': reopenText,
  'replace-signatory': replaceSignatory,
  'reply-to-amendment-objection': replyToAmendmentObjection,
  'resume-obligation': resumeObligation,
  'resume-signing': resumeSigning,
  'return-evidence': returnEvidence,
  'revise-amendment': reviseAmendment,
  'revise-clause': reviseClause,
  'revoke-signature': revokeSignature,
  'seal-agreement': sealAgreement,
  'seal-amendment': sealAmendment,
  'seat-person': seatPerson,
  'settle-amendment-objection': settleAmendmentObjection,
  'sign-agreement': signAgreement,
  'sign-amendment': signAmendment,
  'sign-late': signLate,
  'start-approval': startApproval,
  'start-resolution': startResolution,
  'state-position': statePosition,
  'submit-counterpart': submitCounterpart,
  'submit-evidence': submitEvidence,
  'suspend-obligation': suspendObligation,
  'sustain-objection': sustainObjection,
  'take-amendment-effect': takeAmendmentEffect,
  'unlock-policy': unlockPolicy,
  'unseal-agreement': unsealAgreement,
  'unseal-amendment': unsealAmendment,
  'unseat-person': unseatPerson,
  'verify-counterpart': verifyCounterpart,
  'waive-condition': waiveCondition,
  'waive-obligation': waiveObligation,
  'waive-wait': waiveWait,
  'welcome-party': welcomeParty,
  'withdraw-amendment': withdrawAmendment,
  'withdraw-objection': withdrawObjection,
} as const

/** A verb's name. `assign-letters` is its own verb, though by the rules it revises a clause. */
export type Verb = keyof typeof commands
