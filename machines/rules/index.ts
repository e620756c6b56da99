import { addClause, createAgreement, removeClause, reviseClause } from './drafting.ts'
import { acceptEvidence, followDates, returnEvidence, submitEvidence } from './evidence.ts'
import {
  acceptAsObserver,
  acceptInvitation,
  declineInvitation,
  dropParty,
  inviteParty,
  listParty,
  seatPerson,
  unseatPerson,
} from './membership.ts'
import {
  admitObjection,
  integrateObjection,
  noteAsConcern,
  proposeResolution,
  startResolution,
  withdrawObjection,
} from './objections.ts'
import {
  acceptTransfer,
  closeUnmet,
  decideDispute,
  disputeObligation,
  extendObligation,
  offerTransfer,
  recordAnchor,
  resumeObligation,
  suspendObligation,
  waiveObligation,
} from './obligations.ts'
import { markUnderstood, statePosition } from './positions.ts'
import {
  cancelCall,
  choosePolicy,
  closeCallRule,
  extendCall,
  lockPolicy,
  openCall,
  openReview,
  planSigning,
  prolongCall,
  reopenText,
  unlockPolicy,
} from './review.ts'
import {
  certifyConcordance,
  declineToSign,
  enterIntoForce,
  reconsiderSigning,
  recordApproval,
  resumeSigning,
  sealAgreement,
  signAgreement,
  unsealAgreement,
} from './signing.ts'

/** Every verb of the procedure, by its command's name. */
export const rules = {
  'create-agreement': createAgreement,
  'add-clause': addClause,
  'remove-clause': removeClause,
  'revise-clause': reviseClause,
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
  'admit-objection': admitObjection,
  'note-as-concern': noteAsConcern,
  'start-resolution': startResolution,
  'propose-resolution': proposeResolution,
  'integrate-objection': integrateObjection,
  'withdraw-objection': withdrawObjection,
  'open-call': openCall,
  'extend-call': extendCall,
  'prolong-call': prolongCall,
  'cancel-call': cancelCall,
  'close-call': closeCallRule,
  'reopen-text': reopenText,
  'certify-concordance': certifyConcordance,
  'record-approval': recordApproval,
  'seal-agreement': sealAgreement,
  'sign-agreement': signAgreement,
  'decline-to-sign': declineToSign,
  'reconsider-signing': reconsiderSigning,
  'resume-signing': resumeSigning,
  'unseal-agreement': unsealAgreement,
  'enter-into-force': enterIntoForce,
  'record-anchor': recordAnchor,
  'submit-evidence': submitEvidence,
  'accept-evidence': acceptEvidence,
  'return-evidence': returnEvidence,
  'extend-obligation': extendObligation,
  'dispute-obligation': disputeObligation,
  'decide-dispute': decideDispute,
  'suspend-obligation': suspendObligation,
  'resume-obligation': resumeObligation,
  'waive-obligation': waiveObligation,
  'offer-transfer': offerTransfer,
  'accept-transfer': acceptTransfer,
  'close-unmet': closeUnmet,
  'follow-dates': followDates,
} as const

export type CommandName = keyof typeof rules
export type InputOf<Name extends CommandName> = (typeof rules)[Name] extends import('../rule.ts').Rule<
  infer Input
>
  ? Input
  : never
