import { openObjections } from '../consensus.ts'
import {
  adoptSettled,
  archivePosition,
  archivePositions,
  blockFor,
  endCall,
  reopenUnsettled,
  resetDependants,
  settleParticipations,
  unblock,
} from '../consequences.ts'
import type { Motion, MotionKind } from '../motions/motion.ts'
import type { Step } from '../step.ts'
import { SPEAKERS, settle } from './positions.ts'

/**
 * The text goes back to who drafts it (AGR-04, case 44): a call on it is over, what was said of it is history, and
 * whatever was adopted is asked again when it comes back. Objections stay: nobody gives them up but their party.
 */
function recall(step: Step, { reason, id }: Motion): void {
  step.move('agreement', step.agreement.id, 'RECALL_TO_DRAFT', { reason, because: id })
  endCall(step, 'void', reason)
  for (const party of Object.keys(step.agreement.parties)) archivePositions(step, party, id)
  for (const clause of step.agreement.order) step.tryMove('clause', clause, 'RECALL', { because: id })
  settleParticipations(step)
}

/**
 * A clause leaves the text by decision (CLA-19): the way out of an objection that is maintained (case 14). What leaned
 * on it is confirmed again; an objection to it has no object left.
 */
function remove(step: Step, { id, clause = '' }: Motion): void {
  step.move('clause', clause, 'REMOVE', { because: id })
  for (const { id: objection } of openObjections(step.agreement, clause)) {
    step.move('objection', objection, 'WITHDRAW', { because: id })
    step.record({ type: 'objection.settled', objection, outcome: 'clause_removed' })
  }
  for (const party of Object.keys(step.agreement.parties)) archivePosition(step, clause, party, id)
  step.record({ type: 'clause.removed', clause })
  resetDependants(step, clause)
  unblock(step, clause, true)
  settle(step)
}

/** All of them decide otherwise from now on: what no longer holds under the new rule is asked again. */
function changeRule(step: Step, { id, policy }: Motion): void {
  if (!policy) return
  step.record({ type: 'policy.chosen', policy })
  reopenUnsettled(step, id)
  adoptSettled(step)
  settleParticipations(step)
}

/** The others chose who convenes from now on: whoever speaks for that party (case 6). */
function convene(step: Step, { party }: Motion): void {
  const seat = step.agreement.seats.find(
    (one) => one.party === party && one.roles.some((role) => SPEAKERS.includes(role)),
  )
  if (seat) step.record({ type: 'person.seated', seat: { ...seat, roles: [...seat.roles, 'convenor'] } })
}

/**
 * An objection that was kept as a concern is admitted after all (case 15): raised once more, on the ground that its party
 * gave to those who judged its appeal. A concern is final, so that this is another objection.
 */
function admit(step: Step, { objection = '', ground, reason, by }: Motion): void {
  const noted = step.agreement.objections[objection]
  const clause = step.agreement.clauses[noted?.clause ?? '']
  if (!noted || !clause || clause.status === 'withdrawn') return
  const { party } = noted
  const { revision } = clause
  const again = `${objection}-2`
  const said = { clause: clause.id, party, revision, reason, by }
  step.record({ type: 'objection.raised', objection: again, ...said, ground: ground ?? noted.ground })
  step.move('objection', again, 'ADMIT')
  blockFor(step, again, clause.id)
  settleParticipations(step)
}

/** What happens once the parties have decided something about a text that is not signed yet. */
export const reviewEffects = {
  recall,
  remove,
  change_rule: changeRule,
  convene,
  admit,
} satisfies Partial<Record<MotionKind, (step: Step, motion: Motion) => void>>
