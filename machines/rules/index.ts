import { appealObjection } from './appeal.ts'
import { recordApproval, refuseApproval, startApproval } from './approvals.ts'
import { commentOnClause, reopenThread, resolveThread, withdrawComment } from './comments.ts'
import { certifyConcordance, setAsideDifference } from './concordance.ts'
import { declareCalendar } from './declaring.ts'
import { addClause, createAgreement, describeAgreement, removeClause, reviseClause } from './drafting.ts'
import {
  addCondition,
  dropCondition,
  endSigning,
  extendLongStop,
  extendSigning,
  lapseAgreement,
  meetCondition,
  reopenSigned,
  signLate,
  waiveCondition,
} from './effect.ts'
import { stateGoals } from './goals.ts'
import { followIdle } from './idle.ts'
import { rulesInForce } from './in-force.ts'
import { remindInvited } from './inviting.ts'
import { lapseVacancy, leaveAgreement } from './leaving.ts'
import { publishLetters } from './letters.ts'
import { confirmPositions, questionMandate, voidPositions } from './mandate.ts'
import {
  acceptAsObserver,
  acceptInvitation,
  declineInvitation,
  dropParty,
  inviteParty,
  lapseInvitation,
  listParty,
  recallInvitation,
  seatPerson,
  unseatPerson,
} from './membership.ts'
import { contestEditorial, recordBounce, recordDelivery, remindParties, waiveWait } from './notice.ts'
import { addReasons, askReasons, escalateObjection, sustainObjection } from './objection-path.ts'
import {
  admitObjection,
  integrateObjection,
  noteAsConcern,
  proposeResolution,
  startResolution,
  withdrawObjection,
} from './objections.ts'
import { becomeObserver, becomeParty, raiseConcern, welcomeParty } from './observers.ts'
import { choosePolicy, lockPolicy, openReview, unlockPolicy } from './opening.ts'
import {
  challengeSignature,
  decideChallenge,
  rejectCounterpart,
  submitCounterpart,
  verifyCounterpart,
} from './paper.ts'
import { attestWitness, delegateSignature, replaceSignatory, revokeSignature } from './places.ts'
import { markUnderstood, statePosition } from './positions.ts'
import { adoptProcedure } from './procedure.ts'
import { acceptProposal, declineProposal, proposeChange, withdrawProposal } from './proposals.ts'
import { withdrawReservation } from './reservations.ts'
import {
  cancelCall,
  closeCallRule,
  extendCall,
  openCall,
  planSigning,
  prolongCall,
  reopenText,
} from './review.ts'
import {
  declineToSign,
  enterIntoForce,
  reconsiderSigning,
  resumeSigning,
  sealAgreement,
  signAgreement,
  unsealAgreement,
} from './signing.ts'

/** Every verb of the procedure, by its command's name. */
export const rules = {
  'create-agreement': createAgreement,
  'adopt-procedure': adoptProcedure,
  'add-clause': addClause,
  'remove-clause': removeClause,
  'revise-clause': reviseClause,
  'publish-letters': publishLetters,
  'list-party': listParty,
  'drop-party': dropParty,
  'seat-person': seatPerson,
  'unseat-person': unseatPerson,
  'invite-party': inviteParty,
  'accept-invitation': acceptInvitation,
  'accept-as-observer': acceptAsObserver,
  'decline-invitation': declineInvitation,
  'choose-policy': choosePolicy,
  'lock-policy': lockPolicy,
  'unlock-policy': unlockPolicy,
  'open-review': openReview,
  'plan-signing': planSigning,
  'mark-understood': markUnderstood,
  'state-position': statePosition,
  'question-mandate': questionMandate,
  'withdraw-reservation': withdrawReservation,
  'confirm-positions': confirmPositions,
  'void-positions': voidPositions,
  'admit-objection': admitObjection,
  'note-as-concern': noteAsConcern,
  'start-resolution': startResolution,
  'ask-reasons': askReasons,
  'add-reasons': addReasons,
  'escalate-objection': escalateObjection,
  'sustain-objection': sustainObjection,
  'propose-resolution': proposeResolution,
  'integrate-objection': integrateObjection,
  'withdraw-objection': withdrawObjection,
  'appeal-objection': appealObjection,
  'lapse-vacancy': lapseVacancy,
  'follow-idle': followIdle,
  'open-call': openCall,
  'extend-call': extendCall,
  'prolong-call': prolongCall,
  'remind-parties': remindParties,
  'declare-calendar': declareCalendar,
  'record-delivery': recordDelivery,
  'record-bounce': recordBounce,
  'waive-wait': waiveWait,
  'contest-editorial': contestEditorial,
  'cancel-call': cancelCall,
  'close-call': closeCallRule,
  'reopen-text': reopenText,
  'certify-concordance': certifyConcordance,
  'set-aside-difference': setAsideDifference,
  'record-approval': recordApproval,
  'seal-agreement': sealAgreement,
  'sign-agreement': signAgreement,
  'decline-to-sign': declineToSign,
  'reconsider-signing': reconsiderSigning,
  'resume-signing': resumeSigning,
  'unseal-agreement': unsealAgreement,
  'enter-into-force': enterIntoForce,
  'describe-agreement': describeAgreement,
  'remind-invited': remindInvited,
  'recall-invitation': recallInvitation,
  'lapse-invitation': lapseInvitation,
  'welcome-party': welcomeParty,
  'become-party': becomeParty,
  'become-observer': becomeObserver,
  'raise-concern': raiseConcern,
  'state-goals': stateGoals,
  'leave-agreement': leaveAgreement,
  'start-approval': startApproval,
  'refuse-approval': refuseApproval,
  'delegate-signature': delegateSignature,
  'replace-signatory': replaceSignatory,
  'attest-witness': attestWitness,
  'revoke-signature': revokeSignature,
  'submit-counterpart': submitCounterpart,
  'verify-counterpart': verifyCounterpart,
  'reject-counterpart': rejectCounterpart,
  'challenge-signature': challengeSignature,
  'decide-challenge': decideChallenge,
  'extend-signing': extendSigning,
  'end-signing': endSigning,
  'sign-late': signLate,
  'add-condition': addCondition,
  'drop-condition': dropCondition,
  'meet-condition': meetCondition,
  'waive-condition': waiveCondition,
  'extend-long-stop': extendLongStop,
  'lapse-agreement': lapseAgreement,
  'reopen-signed': reopenSigned,
  'propose-change': proposeChange,
  'accept-proposal': acceptProposal,
  'decline-proposal': declineProposal,
  'withdraw-proposal': withdrawProposal,
  'comment-on-clause': commentOnClause,
  'withdraw-comment': withdrawComment,
  'resolve-thread': resolveThread,
  'reopen-thread': reopenThread,
  ...rulesInForce,
} as const

export type CommandName = keyof typeof rules
export type InputOf<Name extends CommandName> = (typeof rules)[Name] extends import('../rule.ts').Rule<
  infer Input
>
  ? Input
  : never
