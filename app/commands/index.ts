import { acceptAsObserver } from './accept-as-observer.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acceptProposal } from './accept-proposal.ts'
import { addClause } from './add-clause.ts'
import { addCondition } from './add-condition.ts'
import { addReasons } from './add-reasons.ts'
import { addResponsibility } from './add-responsibility.ts'
import { admitObjection } from './admit-objection.ts'
import { adoptProcedure } from './adopt-procedure.ts'
import { appealObjection } from './appeal-objection.ts'
import { askReasons } from './ask-reasons.ts'
import { assignLetters } from './assign-letters.ts'
import { attestWitness } from './attest-witness.ts'
import { becomeObserver } from './become-observer.ts'
import { becomeParty } from './become-party.ts'
import { cancelCall } from './cancel-call.ts'
import { certifyConcordance } from './certify-concordance.ts'
import { challengeSignature } from './challenge-signature.ts'
import { choosePolicy } from './choose-policy.ts'
import { closeCall } from './close-call.ts'
import { commentOnClause } from './comment-on-clause.ts'
import { confirmPositions } from './confirm-positions.ts'
import { contestEditorial } from './contest-editorial.ts'
import { createAgreement } from './create-agreement.ts'
import { decideChallenge } from './decide-challenge.ts'
import { declareCalendar } from './declare-calendar.ts'
import { declineInvitation } from './decline-invitation.ts'
import { declineProposal } from './decline-proposal.ts'
import { declineToSign } from './decline-to-sign.ts'
import { delegateSignature } from './delegate-signature.ts'
import { describeAgreement } from './describe-agreement.ts'
import { dropCondition } from './drop-condition.ts'
import { dropParty } from './drop-party.ts'
import { editResponsibility } from './edit-responsibility.ts'
import { endSigning } from './end-signing.ts'
import { enterIntoForce } from './enter-into-force.ts'
import { escalateObjection } from './escalate-objection.ts'
import { extendCall } from './extend-call.ts'
import { extendLongStop } from './extend-long-stop.ts'
import { extendSigning } from './extend-signing.ts'
import { followIdle } from './follow-idle.ts'
import { commandsInForce } from './in-force.ts'
import { integrateObjection } from './integrate-objection.ts'
import { inviteParty } from './invite-party.ts'
import { lapseAgreement } from './lapse-agreement.ts'
import { lapseInvitation } from './lapse-invitation.ts'
import { lapseVacancy } from './lapse-vacancy.ts'
import { leaveAgreement } from './leave-agreement.ts'
import { listParty } from './list-party.ts'
import { lockPolicy } from './lock-policy.ts'
import { markUnderstood } from './mark-understood.ts'
import { meetCondition } from './meet-condition.ts'
import { noteAsConcern } from './note-as-concern.ts'
import { openCall } from './open-call.ts'
import { openReview } from './open-review.ts'
import { planSigning } from './plan-signing.ts'
import { prolongCall } from './prolong-call.ts'
import { proposeChange } from './propose-change.ts'
import { proposeResolution } from './propose-resolution.ts'
import { publishLetters } from './publish-letters.ts'
import { questionMandate } from './question-mandate.ts'
import { raiseConcern } from './raise-concern.ts'
import { recallInvitation } from './recall-invitation.ts'
import { reconsiderSigning } from './reconsider-signing.ts'
import { recordApproval } from './record-approval.ts'
import { recordBounce } from './record-bounce.ts'
import { recordDelivery } from './record-delivery.ts'
import { refuseApproval } from './refuse-approval.ts'
import { rejectCounterpart } from './reject-counterpart.ts'
import { remindInvited } from './remind-invited.ts'
import { remindParties } from './remind-parties.ts'
import { removeClause } from './remove-clause.ts'
import { removeResponsibility } from './remove-responsibility.ts'
import { reopenSigned } from './reopen-signed.ts'
import { reopenText } from './reopen-text.ts'
import { reopenThread } from './reopen-thread.ts'
import { replaceSignatory } from './replace-signatory.ts'
import { resolveThread } from './resolve-thread.ts'
import { resumeSigning } from './resume-signing.ts'
import { reviseClause } from './revise-clause.ts'
import { revokeSignature } from './revoke-signature.ts'
import { sealAgreement } from './seal-agreement.ts'
import { seatPerson } from './seat-person.ts'
import { setAsideDifference } from './set-aside-difference.ts'
import { signAgreement } from './sign-agreement.ts'
import { signLate } from './sign-late.ts'
import { startApproval } from './start-approval.ts'
import { startResolution } from './start-resolution.ts'
import { stateGoals } from './state-goals.ts'
import { statePosition } from './state-position.ts'
import { submitCounterpart } from './submit-counterpart.ts'
import { sustainObjection } from './sustain-objection.ts'
import { takeResponsibility } from './take-responsibility.ts'
import { unlockPolicy } from './unlock-policy.ts'
import { unsealAgreement } from './unseal-agreement.ts'
import { unseatPerson } from './unseat-person.ts'
import { verifyCounterpart } from './verify-counterpart.ts'
import { voidPositions } from './void-positions.ts'
import { waiveCondition } from './waive-condition.ts'
import { waiveWait } from './waive-wait.ts'
import { welcomeParty } from './welcome-party.ts'
import { withdrawComment } from './withdraw-comment.ts'
import { withdrawObjection } from './withdraw-objection.ts'
import { withdrawProposal } from './withdraw-proposal.ts'
import { withdrawReservation } from './withdraw-reservation.ts'

/** Every verb that a page, the command line, a timer or a script may use, by its name. Nothing else writes. */
export const commands = {
  'accept-as-observer': acceptAsObserver,
  'accept-invitation': acceptInvitation,
  'add-clause': addClause,
  'add-condition': addCondition,
  'add-reasons': addReasons,
  'add-responsibility': addResponsibility,
  'admit-objection': admitObjection,
  'adopt-procedure': adoptProcedure,
  'appeal-objection': appealObjection,
  'ask-reasons': askReasons,
  'assign-letters': assignLetters,
  'attest-witness': attestWitness,
  'become-observer': becomeObserver,
  'become-party': becomeParty,
  'cancel-call': cancelCall,
  'certify-concordance': certifyConcordance,
  'challenge-signature': challengeSignature,
  'choose-policy': choosePolicy,
  'close-call': closeCall,
  'confirm-positions': confirmPositions,
  'contest-editorial': contestEditorial,
  'create-agreement': createAgreement,
  'decide-challenge': decideChallenge,
  'declare-calendar': declareCalendar,
  'decline-invitation': declineInvitation,
  'decline-to-sign': declineToSign,
  'delegate-signature': delegateSignature,
  'describe-agreement': describeAgreement,
  'drop-condition': dropCondition,
  'drop-party': dropParty,
  'edit-responsibility': editResponsibility,
  'end-signing': endSigning,
  'enter-into-force': enterIntoForce,
  'escalate-objection': escalateObjection,
  'extend-call': extendCall,
  'extend-long-stop': extendLongStop,
  'extend-signing': extendSigning,
  'follow-idle': followIdle,
  'integrate-objection': integrateObjection,
  'invite-party': inviteParty,
  'lapse-agreement': lapseAgreement,
  'lapse-invitation': lapseInvitation,
  'lapse-vacancy': lapseVacancy,
  'leave-agreement': leaveAgreement,
  'list-party': listParty,
  'lock-policy': lockPolicy,
  'mark-understood': markUnderstood,
  'meet-condition': meetCondition,
  'note-as-concern': noteAsConcern,
  'open-call': openCall,
  'open-review': openReview,
  'plan-signing': planSigning,
  'prolong-call': prolongCall,
  'propose-resolution': proposeResolution,
  'publish-letters': publishLetters,
  'question-mandate': questionMandate,
  'raise-concern': raiseConcern,
  'recall-invitation': recallInvitation,
  'reconsider-signing': reconsiderSigning,
  'record-approval': recordApproval,
  'record-bounce': recordBounce,
  'record-delivery': recordDelivery,
  'refuse-approval': refuseApproval,
  'reject-counterpart': rejectCounterpart,
  'remind-invited': remindInvited,
  'remind-parties': remindParties,
  'remove-clause': removeClause,
  'remove-responsibility': removeResponsibility,
  'reopen-signed': reopenSigned,
  'reopen-text': reopenText,
  'replace-signatory': replaceSignatory,
  'resume-signing': resumeSigning,
  'revise-clause': reviseClause,
  'revoke-signature': revokeSignature,
  'seal-agreement': sealAgreement,
  'seat-person': seatPerson,
  'set-aside-difference': setAsideDifference,
  'sign-agreement': signAgreement,
  'sign-late': signLate,
  'start-approval': startApproval,
  'start-resolution': startResolution,
  'state-goals': stateGoals,
  'state-position': statePosition,
  'submit-counterpart': submitCounterpart,
  'sustain-objection': sustainObjection,
  'take-responsibility': takeResponsibility,
  'unlock-policy': unlockPolicy,
  'unseal-agreement': unsealAgreement,
  'unseat-person': unseatPerson,
  'verify-counterpart': verifyCounterpart,
  'void-positions': voidPositions,
  'waive-condition': waiveCondition,
  'waive-wait': waiveWait,
  'welcome-party': welcomeParty,
  'withdraw-objection': withdrawObjection,
  'withdraw-reservation': withdrawReservation,
  'accept-proposal': acceptProposal,
  'comment-on-clause': commentOnClause,
  'decline-proposal': declineProposal,
  'propose-change': proposeChange,
  'reopen-thread': reopenThread,
  'resolve-thread': resolveThread,
  'withdraw-comment': withdrawComment,
  'withdraw-proposal': withdrawProposal,
  ...commandsInForce,
} as const

/** A verb's name. `assign-letters` is its own verb, though by the rules it revises a clause. */
export type Verb = keyof typeof commands
