import { abandonAgreement } from './abandon-agreement.ts'
import { acceptAccession } from './accept-accession.ts'
import { acceptEvidence } from './accept-evidence.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { answerAmendment } from './answer-amendment.ts'
import { answerMotion } from './answer-motion.ts'
import { applyToAccede } from './apply-to-accede.ts'
import { classAmendment } from './class-amendment.ts'
import { closeAmendmentCall } from './close-amendment-call.ts'
import { closeUnmet } from './close-unmet.ts'
import { contestAmendment } from './contest-amendment.ts'
import { decideDispute } from './decide-dispute.ts'
import { declineAmendment } from './decline-amendment.ts'
import { disputeObligation } from './dispute-obligation.ts'
import { endRunOff } from './end-run-off.ts'
import { extendObligation } from './extend-obligation.ts'
import { followDates } from './follow-dates.ts'
import { followLife } from './follow-life.ts'
import { giveNotice } from './give-notice.ts'
import { judgeAmendmentObjection } from './judge-amendment-objection.ts'
import { lapseAmendment } from './lapse-amendment.ts'
import { notifyBreach } from './notify-breach.ts'
import { offerTransfer } from './offer-transfer.ts'
import { openAmendmentCall } from './open-amendment-call.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { recordAmendmentDecision } from './record-amendment-decision.ts'
import { recordAnchor } from './record-anchor.ts'
import { recordInsolvency } from './record-insolvency.ts'
import { refuseRenewal } from './refuse-renewal.ts'
import { replyToAmendmentObjection } from './reply-to-amendment-objection.ts'
import { resumeObligation } from './resume-obligation.ts'
import { returnEvidence } from './return-evidence.ts'
import { reviseAmendment } from './revise-amendment.ts'
import { sealAmendment } from './seal-amendment.ts'
import { setTerms } from './set-terms.ts'
import { settleAmendmentObjection } from './settle-amendment-objection.ts'
import { signAmendment } from './sign-amendment.ts'
import { submitEvidence } from './submit-evidence.ts'
import { supersedeAgreement } from './supersede-agreement.ts'
import { suspendObligation } from './suspend-obligation.ts'
import { tableMotion } from './table-motion.ts'
import { takeAmendmentEffect } from './take-amendment-effect.ts'
import { unsealAmendment } from './unseal-amendment.ts'
import { waiveObligation } from './waive-obligation.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'

/** What can be done once the agreement is in force, and what ends it; the others are in index.ts. */
export const commandsInForce = {
  'abandon-agreement': abandonAgreement,
  'accept-accession': acceptAccession,
  'accept-evidence': acceptEvidence,
  'accept-transfer': acceptTransfer,
  'answer-amendment': answerAmendment,
  'answer-motion': answerMotion,
  'apply-to-accede': applyToAccede,
  'class-amendment': classAmendment,
  'close-amendment-call': closeAmendmentCall,
  'close-unmet': closeUnmet,
  'contest-amendment': contestAmendment,
  'decide-dispute': decideDispute,
  'decline-amendment': declineAmendment,
  'dispute-obligation': disputeObligation,
  'end-run-off': endRunOff,
  'extend-obligation': extendObligation,
  'follow-dates': followDates,
  'follow-life': followLife,
  'give-notice': giveNotice,
  'judge-amendment-objection': judgeAmendmentObjection,
  'lapse-amendment': lapseAmendment,
  'notify-breach': notifyBreach,
  'offer-transfer': offerTransfer,
  'open-amendment-call': openAmendmentCall,
  'propose-amendment': proposeAmendment,
  'record-amendment-decision': recordAmendmentDecision,
  'record-anchor': recordAnchor,
  'record-insolvency': recordInsolvency,
  'refuse-renewal': refuseRenewal,
  'reply-to-amendment-objection': replyToAmendmentObjection,
  'resume-obligation': resumeObligation,
  'return-evidence': returnEvidence,
  'revise-amendment': reviseAmendment,
  'seal-amendment': sealAmendment,
  'set-terms': setTerms,
  'settle-amendment-objection': settleAmendmentObjection,
  'sign-amendment': signAmendment,
  'submit-evidence': submitEvidence,
  'supersede-agreement': supersedeAgreement,
  'suspend-obligation': suspendObligation,
  'table-motion': tableMotion,
  'take-amendment-effect': takeAmendmentEffect,
  'unseal-amendment': unsealAmendment,
  'waive-obligation': waiveObligation,
  'withdraw-amendment': withdrawAmendment,
} as const
