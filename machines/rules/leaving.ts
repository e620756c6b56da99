import { openObjections } from '../consensus.ts'
import { adoptSettled, allPositionsIn, closeCall, settleParticipations, unblock } from '../consequences.ts'
import { positionKey } from '../moves.ts'
import { isBound } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, needParty, rule } from '../rule.ts'
import { voidSeal } from '../signing/completing.ts'
import type { Agreement } from '../state.ts'
import type { Step } from '../step.ts'
import type { Words } from '../words.ts'
import { ANSWERING } from './membership.ts'

/**
 * A party leaves before the agreement is fully signed, without notice (PAR-19, case 5). Its positions and objections
 * go with it; what it would have carried has no holder, and those clauses are to be confirmed again. A text that was
 * agreed or sealed with it is opened again (readings §3.10).
 */
export const leaveAgreement = rule<{ reason: string }>({
  entry: 'party.left',
  roles: ANSWERING,
  follows(step, { reason }) {
    const { id } = needParty(step, step.actor.party ?? '')
    const takesPart = step.agreement.parties[id]?.observer !== true
    step.move('participation', id, 'LEAVE', { reason })
    step.record({ type: 'party.left', party: id, reason, by: step.actor.person })
    if (!takesPart) return
    openWithout(step, id, reason)
    for (const clause of step.agreement.order) leaveClause(step, clause, id)
    adoptSettled(step)
    settleParticipations(step)
    if (allPositionsIn(step)) closeCall(step)
  },
})

/** The text that was agreed, or sealed, names the party: it is opened again. */
function openWithout(step: Step, party: string, reason: string): void {
  const { status, id, seals } = step.agreement
  if (status === 'agreed') {
    step.move('agreement', id, 'REOPEN', { reason })
    step.record({ type: 'agreement.reopened', reason })
  }
  if (!status.startsWith('signing.')) return
  const digest = seals.at(-1)?.digest
  step.move('agreement', id, 'TEXT_EDITED', { reason, digest, changed: true, because: party })
  voidSeal(step, reason, [])
  for (const other of Object.keys(step.agreement.parties))
    step.tryMove('participation', other, 'SIGNATURES_VOIDED', { because: reason })
}

function leaveClause(step: Step, clause: string, party: string): void {
  const own = openObjections(step.agreement, clause).filter((objection) => objection.party === party)
  for (const { id } of own) {
    step.move('objection', id, 'WITHDRAW', { because: party })
    step.record({ type: 'objection.settled', objection: id, outcome: 'party_left' })
  }
  if (own.length > 0) unblock(step, clause, false)
  step.tryMove('position', positionKey(clause, party), 'ARCHIVE', { because: party })
  const body = step.agreement.clauses[clause]
  if (body && isBound(body, party)) step.tryMove('clause', clause, 'PARTY_LEFT', { because: party })
}

/** The internal work begins: counsel, board, council. Nothing of it is the product's (PAR-10). */
export const startApproval = rule<Record<never, never>>({
  entry: 'approval.started',
  roles: ['party_administrator', 'representative', 'alternate'],
  may: (agreement) => inState(agreement, 'agreed', 'signing.open'),
  follows(step) {
    step.move('participation', step.actor.party ?? '', 'START_APPROVAL')
  },
})

/** A party's own body says no, and why: it is reviewing again, and the agreed text is opened (PAR-12). */
export const refuseApproval = rule<{ body: string; reason: string }>({
  entry: 'approval.refused',
  roles: ['party_administrator', 'representative', 'alternate', 'approver_legal'],
  may: (agreement) => inState(agreement, 'agreed'),
  follows(step, { body, reason }) {
    const party = needParty(step, step.actor.party ?? '')
    if (party.status === 'concurring') step.move('participation', party.id, 'START_APPROVAL')
    step.move('participation', party.id, 'INTERNAL_REFUSAL', { reason })
    step.record({ type: 'approval.refused', party: party.id, body, reason, by: step.actor.person })
    step.move('agreement', step.agreement.id, 'REOPEN', { reason })
    step.record({ type: 'agreement.reopened', reason })
  },
})

/** An invitation is taken back while it is unanswered: sent to the wrong one, or too early. */
export const recallInvitation = rule<{ party: string }>({
  entry: 'invitation.recalled',
  roles: ['convenor', 'facilitator', 'secretariat'],
  follows(step, { party }) {
    needParty(step, party)
    step.move('participation', party, 'RECALL')
    adoptSettled(step)
    settleParticipations(step)
  },
})

/** A month of silence after an invitation: nobody waits for it any longer. It may be invited again (PAR-05). */
export const lapseInvitation = rule<{ party: string }>({
  entry: 'invitation.lapsed',
  roles: ['convenor', 'facilitator', 'secretariat'],
  follows(step, { party }) {
    needParty(step, party)
    step.move('participation', party, 'INVITATION_EXPIRES')
    adoptSettled(step)
    settleParticipations(step)
  },
})

/** The convenor lets an observer become a party, whenever it wishes to. */
export const welcomeParty = rule<{ party: string }>({
  entry: 'party.welcomed',
  roles: ['convenor'],
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step, { party }) {
    const { status } = needParty(step, party)
    refuseFor('Refused', unless(status === 'observing', 'not_observing'))
    const by = step.actor.party ?? ''
    step.record({ type: 'consent.given', to: `join:${party}`, party: by, by: step.actor.person })
  },
})

/** An observer becomes a party, as a late joiner (PAR-06). */
export const becomeParty = rule<Record<never, never>>({
  entry: 'party.joined',
  roles: ANSWERING,
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step) {
    const party = step.actor.party ?? ''
    step.move('participation', party, 'BECOME_PARTY')
    for (const clause of step.agreement.order)
      step.tryMove('clause', clause, 'PARTY_JOINED', { because: party })
    settleParticipations(step)
  },
})

/** A party without any duty steps back and only reads and comments (PAR-07). */
export const becomeObserver = rule<Record<never, never>>({
  entry: 'party.observes',
  roles: ANSWERING,
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step) {
    const party = step.actor.party ?? ''
    const standing = step.agreement.order.flatMap((clause) => openObjections(step.agreement, clause))
    const own = standing.filter((objection) => objection.party === party)
    refuseFor('Refused', unless(own.length === 0, 'own_objection_open'))
    step.move('participation', party, 'BECOME_OBSERVER')
    adoptSettled(step)
    settleParticipations(step)
  },
})

export type DescribeAgreement = {
  title: Words
  regime: Agreement['regime']
  timeZone: string
}

/** What it is called, which language prevails, whose clock it follows: settled before anybody is asked. */
export const describeAgreement = rule<DescribeAgreement>({
  entry: 'agreement.described',
  roles: ['convenor', 'co_drafter'],
  may: (agreement) => inState(agreement, 'draft'),
  follows(step, described) {
    step.move('agreement', step.agreement.id, 'EDIT_TEXT')
    step.record({ type: 'agreement.described', ...described })
  },
})
