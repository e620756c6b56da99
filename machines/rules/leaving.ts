import { openObjections } from '../consensus.ts'
import {
  adoptSettled,
  allPositionsIn,
  archivePositions,
  closeCall,
  reopen,
  settleParticipations,
  unblock,
} from '../consequences.ts'
import { needParty, rule } from '../rule.ts'
import { voidReadiness, voidSeal } from '../signing/completing.ts'
import type { Step } from '../step.ts'
import { ANSWERING } from './membership.ts'

/**
 * A party leaves before the agreement is fully signed, without notice (PAR-19, case 5). Its objections go with it, and
 * what it said is counted nowhere; a duty that it alone answered for has no holder, which keeps the text from being
 * sealed. A text that was agreed or sealed with it is opened again (readings §3.10).
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
    for (const clause of step.agreement.order) withdrawObjections(step, clause, id)
    archivePositions(step, id, id)
    for (const clause of step.agreement.order)
      step.tryMove('clause', clause, 'PARTY_LEFT', { party: id, because: id })
    adoptSettled(step)
    settleParticipations(step)
    if (allPositionsIn(step)) closeCall(step)
  },
})

/** The text that was agreed, or sealed, names the party: it is opened again. */
function openWithout(step: Step, party: string, reason: string): void {
  const { status, id, seals } = step.agreement
  if (status === 'agreed') reopen(step, reason)
  if (!status.startsWith('signing.')) return
  const digest = seals.at(-1)?.digest
  step.move('agreement', id, 'TEXT_EDITED', { reason, digest, changed: true, because: party })
  voidSeal(step, reason, [])
  voidReadiness(step, reason)
}

function withdrawObjections(step: Step, clause: string, party: string): void {
  const own = openObjections(step.agreement, clause).filter((objection) => objection.party === party)
  for (const { id } of own) {
    step.move('objection', id, 'WITHDRAW', { because: party })
    step.record({ type: 'objection.settled', objection: id, outcome: 'party_left' })
  }
  if (own.length > 0) unblock(step, clause, false)
}
