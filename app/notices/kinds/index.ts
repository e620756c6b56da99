import type { Entry, Notice } from '../entry.ts'
import { amendmentCalled, amendmentReminder, amendmentResumed, amendmentToSign } from './amendments.ts'
import { callExtended, callOpened, callProlonged, callReminder, callUnmet, textAgreed } from './calls.ts'
import { idle } from './idle.ts'
import { invitation, invitationReminder, seated } from './invitations.ts'
import {
  dutiesOrphaned,
  dutiesUnassigned,
  obligationDue,
  obligationOverdue,
  termReminder,
  termRenewed,
  withdrawalNotice,
} from './life.ts'
import { motionTabled } from './motions.ts'
import { objectionAdmitted, objectionRaised, resolutionProposed } from './objections.ts'
import {
  conditionMet,
  declined,
  declinedPlain,
  inForce,
  lapsed,
  partyLeft,
  signatureLost,
  signaturesVoided,
  signed,
  signingExtended,
  toSign,
  turnToSign,
} from './signing.ts'
import { proposalAccepted, proposalClosed, proposalDeclined, proposalMade, threadAnswered } from './talk.ts'
import { positionsStale, reopened, reviewOpened } from './text.ts'

/**
 * Who is told what: each kind of message looks at one entry and names its people. The words of a kind stand under
 * the same name in app/locales/<language>/notices.ts. A fact that no kind looks at sends nothing.
 */
export const KINDS = {
  invitation,
  invitation_reminder: invitationReminder,
  seated,
  review_opened: reviewOpened,
  idle,
  positions_stale: positionsStale,
  call_opened: callOpened,
  call_extended: callExtended,
  call_prolonged: callProlonged,
  call_reminder: callReminder,
  call_unmet: callUnmet,
  objection_raised: objectionRaised,
  objection_admitted: objectionAdmitted,
  resolution_proposed: resolutionProposed,
  text_agreed: textAgreed,
  reopened,
  to_sign: toSign,
  turn_to_sign: turnToSign,
  signatures_voided: signaturesVoided,
  declined,
  declined_plain: declinedPlain,
  signature_lost: signatureLost,
  signing_extended: signingExtended,
  condition_met: conditionMet,
  party_left: partyLeft,
  lapsed,
  signed,
  in_force: inForce,
  term_reminder: termReminder,
  term_renewed: termRenewed,
  withdrawal_notice: withdrawalNotice,
  motion_tabled: motionTabled,
  duties_orphaned: dutiesOrphaned,
  duties_unassigned: dutiesUnassigned,
  obligation_due: obligationDue,
  obligation_overdue: obligationOverdue,
  amendment_called: amendmentCalled,
  amendment_resumed: amendmentResumed,
  amendment_reminder: amendmentReminder,
  amendment_to_sign: amendmentToSign,
  proposal_made: proposalMade,
  proposal_accepted: proposalAccepted,
  proposal_declined: proposalDeclined,
  proposal_closed: proposalClosed,
  thread_answered: threadAnswered,
} as const satisfies Record<string, (entry: Entry) => Notice[]>

export type Kind = keyof typeof KINDS

/** The messages that one entry calls for. A person who hears of one kind twice (for two parties) is told each time. */
export function noticesOf(entry: Entry): (Notice & { kind: Kind })[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    KINDS[kind](entry).map((notice) => ({ ...notice, kind })),
  )
}
