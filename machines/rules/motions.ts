import { dateIn, endAfterDays } from '../calendar.ts'
import { resumeSuspended } from '../in-force/duties-step.ts'
import { closeChildren, goOnWithout } from '../in-force/ending.ts'
import { isContinuing } from '../in-force/matters.ts'
import { type Motion, MotionKind } from '../in-force/motion.ts'
import { electorate, isLost, motionGaps, wayOf } from '../in-force/motions.ts'
import { SIGNATORIES } from '../parties.ts'
import { ownValue, type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needParty, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'
import type { Step } from '../step.ts'
import type { Words } from '../words.ts'
import { KEEPERS } from './owed.ts'
import { SPEAKERS } from './positions.ts'

/** Where each question can be asked. */
const STATES: Record<MotionKind, string[]> = {
  suspend: ['in_force.active'],
  resume: ['in_force.suspended'],
  terminate: ['in_force.active', 'in_force.suspended'],
  renew: ['in_force.active'],
  reinstate: ['expired'],
  exclude: ['in_force.active', 'in_force.suspended'],
  accede: ['in_force.active', 'in_force.suspended'],
  rescind: ['in_force.active', 'in_force.suspended'],
  succeed: ['in_force.active', 'in_force.suspended'],
  abandon: ['draft', 'review.open', 'review.blocked', 'agreed', 'signing.open', 'signing.held'],
}

/** Days in which silence may be broken: by kind, where silence says anything (PAR-26, template 1). */
const SILENCE_DAYS: Partial<Record<MotionKind, number>> = { accede: 15, rescind: 10, succeed: 10 }

export type TableMotion = {
  kind: MotionKind
  party: string | null
  /** The day that the decision names, ISO date. */
  on: string | null
  /** The successor's name. */
  name: Words | null
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

/** What each question has to say, and about whom. */
function motionReasons(step: Step, { kind, party, on, name }: TableMotion): Reason[] {
  const { agreement, actor, at } = step
  const today = dateIn(at, agreement.timeZone)
  const dated = ['terminate', 'renew', 'reinstate'].includes(kind)
  const about = ['exclude', 'accede', 'rescind', 'succeed'].includes(kind)
  const breach = agreement.life.breaches[party ?? '']
  const asks: Reason[] = []
  if (about) needParty(step, party ?? '')
  if (dated) asks.push(...unless(on !== null && on > today, 'deadline_not_later'))
  if (kind === 'renew') asks.push(...unless((on ?? '') > (agreement.life.endsOn ?? ''), 'deadline_not_later'))
  if (kind === 'exclude') {
    const cured = breach !== undefined && Date.parse(at) >= Date.parse(breach.cureUntil)
    const heard =
      breach !== undefined && on !== null && on >= dateIn(breach.at, agreement.timeZone) && on <= today
    asks.push(...unless(cured, 'cure_running'), ...unless(heard, 'hearing_missing'))
  }
  if (kind === 'succeed') asks.push(...unless(Boolean(name?.fr && name.en), 'name_missing'))
  if (kind === 'rescind' || kind === 'succeed')
    asks.push(...unless(party === actor.party, 'other_party', { party: party ?? '' }))
  if (kind === 'accede')
    asks.push(...unless(agreement.parties[party ?? '']?.status === 'acceding', 'not_acceding'))
  return asks
}

/** Records a motion; whoever asks answers yes by asking. */
export function tabled(step: Step, { kind, party, on, name, reason }: TableMotion): void {
  const motion = `MO${Object.keys(step.agreement.motions).length + 1}`
  const days = wayOf(step.agreement, kind) === 'no_objection' ? (SILENCE_DAYS[kind] ?? 0) : 0
  const closesAt = days > 0 ? endAfterDays(step.at, days, step.agreement.timeZone) : null
  const by = step.actor.person
  step.record({ type: 'motion.tabled', motion, kind, party, on, name, reason, closesAt, by })
  const asks = step.actor.party ?? ''
  const votes = electorate(step.agreement, { kind, party }).some(({ id }) => id === asks)
  if (votes) answered(step, motion, asks, true, '')
  settleMotion(step, motion)
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
    answered(step, id, party, agrees, reason)
    settleMotion(step, id)
  },
})

function needMotion(step: Step, id: string): Motion {
  const motion = ownValue(step.agreement.motions, id)
  refuseFor('Missing', unless(motion !== undefined, 'motion_missing', { id }))
  return motion as Motion
}

/** Carried, lost, or still open; what was decided happens at once. */
export function settleMotion(step: Step, id: string): void {
  const motion = needMotion(step, id)
  if (motion.status !== 'open' || !STATES[motion.kind].includes(step.agreement.status)) return
  if (motionGaps(step.agreement, motion, step.at).length === 0) {
    step.record({ type: 'motion.decided', motion: id, status: 'carried' })
    EFFECTS[motion.kind](step, motion)
  } else if (isLost(step.agreement, motion, step.at)) {
    step.record({ type: 'motion.decided', motion: id, status: 'refused' })
    if (motion.kind === 'accede')
      step.tryMove('participation', motion.party ?? '', 'ACCESSION_REFUSED', { because: id })
  }
}

/** What happens once the parties have decided it. */
const EFFECTS: Record<MotionKind, (step: Step, motion: Motion) => void> = {
  suspend(step, { id, reason }) {
    step.move('agreement', step.agreement.id, 'SUSPEND', { because: id })
    for (const { id: obligation, clause } of Object.values(step.agreement.obligations))
      if (!isContinuing(step.agreement.clauses[clause]))
        step.tryMove('obligation', obligation, 'SUSPEND', { reason })
  },
  resume(step, { id }) {
    step.move('agreement', step.agreement.id, 'RESUME', { because: id })
    resumeSuspended(step)
  },
  terminate(step, { id, on }) {
    step.move('agreement', step.agreement.id, 'TERMINATE_BY_ALL', { because: id })
    step.record({ type: 'run_off.planned', until: on ?? '' })
  },
  renew(step, { id, on }) {
    step.move('agreement', step.agreement.id, 'RENEW', { because: id })
    step.record({ type: 'term.renewed', endsOn: on ?? '' })
  },
  reinstate(step, { id, on, answers }) {
    for (const [party, { agrees }] of Object.entries(answers))
      if (!agrees) step.tryMove('participation', party, 'RELEASE', { because: id })
    step.move('agreement', step.agreement.id, 'REINSTATE', { because: id })
    step.record({ type: 'term.renewed', endsOn: on ?? '' })
  },
  exclude(step, { id, party }) {
    step.move('participation', party ?? '', 'EXCLUDE', { because: id })
    goOnWithout(step, party ?? '')
  },
  /** Consent alone makes nobody a party: the instrument does. */
  accede: () => {},
  rescind(step, { id, party }) {
    const refused = step.tryMove('participation', party ?? '', 'RESCIND_NOTICE', { because: id })
    if (refused.length === 0) step.record({ type: 'notice.rescinded', party: party ?? '' })
  },
  succeed(step, { id, party, name }) {
    step.move('participation', party ?? '', 'SUCCEED', { because: id })
    if (name) step.record({ type: 'party.succeeded', party: party ?? '', name })
  },
  abandon(step, { reason }) {
    step.move('agreement', step.agreement.id, 'ABANDON', { reason })
    closeChildren(step)
  },
}
