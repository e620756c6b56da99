import { settleParticipations } from '../consequences.ts'
import { positionKey } from '../moves.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, needClause, rule, speaksOr } from '../rule.ts'
import type { Objection } from '../state.ts'
import type { Step } from '../step.ts'
import type { Ground } from '../vocabulary.ts'
import { motionReasons } from './motion-asks.ts'
import { tabled } from './motions.ts'
import { needObjection, refuseOthersObjection } from './objections.ts'
import { SPEAKERS } from './positions.ts'

export type AppealObjection = { objection: string; ground: Ground; reason: string }

/**
 * A party whose objection was kept as a concern asks the others, once, whether it is one: those whose facilitator turned
 * it away have no say in that (case 15, readings §8.8).
 */
export const appealObjection = rule<AppealObjection>({
  entry: 'objection.appealed',
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...inState(agreement, 'review.open', 'review.call'),
    ...speaksOr(agreement, actor),
  ],
  follows(step, { objection, ground, reason }) {
    const noted = needObjection(step, objection)
    refuseOthersObjection(step, noted)
    refuseFor('Refused', unless(reason.trim() !== '', 'reason_missing'))
    const asked = { on: null, name: null, objection, ground, reason }
    const motion = { kind: 'admit' as const, party: noted.party, ...asked }
    refuseFor('Refused', motionReasons(step, motion))
    objectsStill(step, noted, reason)
    tabled(step, motion)
  },
})

/** Whoever appeals objects: it is its own position again, until those who judge have spoken. */
function objectsStill(step: Step, { clause, party }: Objection, reason: string): void {
  const { revision } = needClause(step, clause)
  step.move('position', positionKey(clause, party), 'OBJECT', { revision, reason })
  const said = { clause, party, revision, reason, by: step.actor.person }
  step.record({ type: 'position.stated', ...said, stance: 'object' })
  settleParticipations(step)
}
