import { endAfterDays } from '../calendar.ts'
import { resetPositions } from '../consequences.ts'
import type { Fact } from '../facts.ts'
import { tooLateToReinstate } from '../in-force/life-dates.ts'
import { type Motion, MotionKind } from '../motions/motion.ts'
import { electorate, isLost, motionGaps, wayOf } from '../motions/votes.ts'
import { SIGNATORIES } from '../parties.ts'
import type { Policy } from '../policy.ts'
import { ownValue, type Reason, RefusalSignal, refuseFor, unless } from '../refusal.ts'
import { inState, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'
import { Step } from '../step.ts'
import type { Ground } from '../vocabulary.ts'
import type { Words } from '../words.ts'
import { motionReasons, STATES } from './motion-asks.ts'
import { motionEffects } from './motion-effects.ts'
import { KEEPERS } from './owed.ts'
import { SPEAKERS, settle } from './positions.ts'

/** Days in which silence may be broken: by kind, where silence says anything (PAR-26, template 1). */
const SILENCE_DAYS: Partial<Record<MotionKind, number>> = { accede: 15, rescind: 10, succeed: 10 }

export type TableMotion = {
  kind: MotionKind
  party: string | null
  /** The day that the decision names, ISO date. */
  on: string | null
  /** The successor's name. */
  name: Words | null
  /** Which clause, which objection and on what ground, which rule. */
  clause?: string
  objection?: string
  ground?: Ground
  policy?: Policy
  reason: string
}

/** Somebody asks the parties to decide. What they decide happens with the answer that carries it. */
export const tableMotion = rule<TableMotion>({
  entry: 'motion.tabled',
  roles: [...KEEPERS, 'facilitator', ...SPEAKERS, ...SIGNATORIES],
  may: (agreement, actor) => [
    ...inState(agreement, ...MotionKind.options.flatMap((kind) => STATES[kind])),
    ...votes(agreement, actor.party),
  ],
  follows(step, input) {
    refuseFor('Refused', inState(step.agreement, ...STATES[input.kind]))
    refuseFor('Refused', unless(Boolean(input.reason.trim()), 'reason_missing'))
    refuseFor('Refused', motionReasons(step, input))
    tabled(step, input)
  },
})

/** Only a party that would answer may ask. */
function votes(agreement: Agreement, party: string | null): Reason[] {
  const kind =
    agreement.status.startsWith('in_force.') || agreement.status === 'expired' ? 'suspend' : 'abandon'
  const own = electorate(agreement, { kind, party: null }).some(({ id }) => id === party)
  return unless(own, 'not_bound')
}

/** Records a motion; whoever asks answers yes by asking. */
export function tabled(step: Step, asked: TableMotion): void {
  const { kind, party } = asked
  const motion = `MO${Object.keys(step.agreement.motions).length + 1}`
  const closesAt = closing(step, kind)
  step.record({ type: 'motion.tabled', motion, ...asked, closesAt, by: step.actor.person })
  const asks = step.actor.party ?? ''
  const votes = electorate(step.agreement, { kind, party }).some(({ id }) => id === asks)
  if (votes) answered(step, motion, asks, true, '')
  settleMotion(step, motion)
}

/** Asks those who are bound whether this party, which has signed late or applied, joins them (PAR-21, PAR-22). */
export function askOthers(step: Step, party: string, reason = ''): void {
  tabled(step, { kind: 'accede', party, on: null, name: null, reason })
}

/** Until when the parties answer; null where they take the time that they need. */
function closing({ agreement, at }: Step, kind: MotionKind): string | null {
  if (kind === 'convene') return agreement.vacancy
  const days = wayOf(agreement, kind) === 'no_objection' ? (SILENCE_DAYS[kind] ?? 0) : 0
  return days > 0 ? endAfterDays(at, days, agreement.timeZone) : null
}

function answered(step: Step, motion: string, party: string, agrees: boolean, reason: string): void {
  step.record({ type: 'motion.answered', motion, party, agrees, reason, by: step.actor.person })
}

export type AnswerMotion = { motion: string; agrees: boolean; reason: string }

/** A party says yes or no, in its own name and aloud; the answer that carries the motion makes it happen. */
export const answerMotion = rule<AnswerMotion>({
  entry: 'motion.answered',
  roles: [...SPEAKERS, ...SIGNATORIES],
  may: (agreement) =>
    unless(
      Object.values(agreement.motions).some(({ status }) => status === 'open'),
      'no_motion_open',
    ),
  follows(step, { motion: id, agrees, reason }) {
    const motion = needMotion(step, id)
    refuseFor('Refused', unless(motion.status === 'open', 'motion_decided'))
    const party = step.actor.party ?? ''
    const votes = electorate(step.agreement, motion).some((one) => one.id === party)
    refuseFor('Forbidden', unless(votes, 'no_say'))
    refuseFor('Refused', inState(step.agreement, ...STATES[motion.kind]))
    refuseFor('Refused', unless(agrees || Boolean(reason.trim()), 'reason_missing'))
    const late = motion.kind === 'reinstate' && tooLateToReinstate(step.agreement, step.at)
    refuseFor('Refused', unless(!late, 'reinstatement_too_late'))
    answered(step, id, party, agrees, reason)
    settleMotion(step, id)
    // What was decided may have been that somebody goes.
    settleMotions(step)
  },
})

function needMotion(step: Step, id: string): Motion {
  const motion = ownValue(step.agreement.motions, id)
  refuseFor('Missing', unless(motion !== undefined, 'motion_missing', { id }))
  return motion as Motion
}

/**
 * Those who answer are fewer now: what was waiting for one of them alone is decided. What cannot happen any more, because
 * things went another way since it was tabled, is refused: it must hold up neither the clock nor any other question.
 */
export function settleMotions(step: Step): void {
  for (const [id, { status }] of Object.entries(step.agreement.motions))
    if (status === 'open') for (const fact of settlingOf(step, id)) step.record(fact)
}

/** Decided on a copy: where what was decided cannot happen, half of it must not stay behind. */
function settlingOf(step: Step, id: string): Fact[] {
  const copy = new Step(step.agreement, step.actor, step.at)
  try {
    settleMotion(copy, id)
    return copy.facts
  } catch (error) {
    if (error instanceof RefusalSignal) return [{ type: 'motion.decided', motion: id, status: 'refused' }]
    throw error
  }
}

/** Carried, lost, or still open; what was decided happens at once. */
export function settleMotion(step: Step, id: string): void {
  const motion = needMotion(step, id)
  if (motion.status !== 'open' || !STATES[motion.kind].includes(step.agreement.status)) return
  if (motionGaps(step.agreement, motion, step.at).length === 0) {
    step.record({ type: 'motion.decided', motion: id, status: 'carried' })
    motionEffects[motion.kind](step, motion)
  } else if (isLost(step.agreement, motion, step.at)) {
    step.record({ type: 'motion.decided', motion: id, status: 'refused' })
    if (motion.kind === 'admit') asksAgain(step, motion)
    if (motion.kind === 'accede')
      step.tryMove('participation', motion.party ?? '', 'ACCESSION_REFUSED', { because: id })
  }
}

/** It stays a concern: its party is asked for its position again, as when it was kept as one. */
function asksAgain(step: Step, { id, objection = '', party }: Motion): void {
  const clause = step.agreement.objections[objection]?.clause
  if (clause === undefined) return
  resetPositions(step, clause, id, [party ?? ''])
  settle(step)
}
