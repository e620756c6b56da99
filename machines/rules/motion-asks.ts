import { dateIn } from '../calendar.ts'
import { isAccepting, positionStatus } from '../consensus.ts'
import { tooLateToReinstate } from '../in-force/life-dates.ts'
import { LIVING } from '../in-force/matters.ts'
import type { MotionKind } from '../motions/motion.ts'
import { takesPart } from '../parties.ts'
import { ownValue, type Reason, unless } from '../refusal.ts'
import { needClause, needParty } from '../rule.ts'
import { everSigned } from '../signing/places.ts'
import type { Step } from '../step.ts'
import type { TableMotion } from './motions.ts'

const SIGNING = ['signing.open', 'signing.held']

/** Where each question can be asked. */
export const STATES: Record<MotionKind, string[]> = {
  recall: ['review.open', 'review.blocked'],
  remove: ['review.open', 'review.blocked'],
  change_rule: ['review.open'],
  convene: ['review.open', 'review.call', 'review.blocked', 'agreed', ...SIGNING],
  admit: ['review.open', 'review.call', 'review.blocked'],
  suspend: ['in_force.active'],
  resume: ['in_force.suspended'],
  terminate: LIVING,
  renew: ['in_force.active'],
  reinstate: ['expired'],
  exclude: LIVING,
  accede: LIVING,
  rescind: LIVING,
  succeed: LIVING,
  abandon: ['draft', 'review.open', 'review.blocked', 'agreed', ...SIGNING],
}

type Ask = (step: Step, motion: TableMotion) => Reason[]

/** Every date that a question names lies ahead. */
const dated: Ask = ({ agreement, at }, { on }) =>
  unless(on !== null && on > dateIn(at, agreement.timeZone), 'deadline_not_later')

const named: Ask = (step, { party }) => {
  needParty(step, party ?? '')
  return []
}

/** A party asks it about itself. */
const own: Ask = (step, motion) => [
  ...named(step, motion),
  ...unless(motion.party === step.actor.party, 'other_party', { party: motion.party ?? '' }),
]

/** What each question has to say, and about whom; those that are left out ask nothing more. */
const ASKS: Partial<Record<MotionKind, Ask>> = {
  recall: ({ agreement }) => unless(!everSigned(agreement), 'signed_before'),
  remove(step, { clause = '' }) {
    const { id, status } = needClause(step, clause)
    return unless(status !== 'withdrawn', 'clause_gone', { clause: id })
  },
  change_rule: (_, { policy }) => unless(policy !== undefined, 'rule_missing'),
  convene: (step, motion) => [
    ...named(step, motion),
    ...unless(step.agreement.vacancy !== null, 'convenor_present'),
    ...unless(takesPart(step.agreement, { person: '', party: motion.party }), 'not_taking_part'),
  ],
  admit: ({ agreement, actor }, { objection = '', ground }) => {
    const noted = ownValue(agreement.objections, objection)
    const again = Object.values(agreement.motions).some((one) => one.objection === objection)
    const accepted = isAccepting(positionStatus(agreement, noted?.clause ?? '', actor.party ?? ''))
    return [
      ...unless(noted?.status === 'noted_as_concern', 'not_turned_away'),
      ...unless(!again, 'appealed_before'),
      ...unless(!accepted, 'accepted_since'),
      ...unless(ground !== undefined && ground !== 'preference', 'preference_only'),
    ]
  },
  terminate: dated,
  renew: (step, motion) => [
    ...dated(step, motion),
    ...unless((motion.on ?? '') > (step.agreement.life.endsOn ?? ''), 'deadline_not_later'),
  ],
  reinstate: (step, motion) => [
    ...dated(step, motion),
    ...unless(!tooLateToReinstate(step.agreement, step.at), 'reinstatement_too_late'),
  ],
  exclude(step, motion) {
    const { agreement, at } = step
    const breach = agreement.life.breaches[motion.party ?? '']
    const today = dateIn(at, agreement.timeZone)
    const { on } = motion
    const cured = breach !== undefined && Date.parse(at) >= Date.parse(breach.cureUntil)
    const heard =
      breach !== undefined && on !== null && on >= dateIn(breach.at, agreement.timeZone) && on <= today
    return [...named(step, motion), ...unless(cured, 'cure_running'), ...unless(heard, 'hearing_missing')]
  },
  accede: (step, motion) => [
    ...named(step, motion),
    ...unless(step.agreement.parties[motion.party ?? '']?.status === 'acceding', 'not_acceding'),
  ],
  rescind: own,
  succeed: (step, motion) => [
    ...own(step, motion),
    ...unless(Boolean(motion.name?.fr && motion.name.en), 'name_missing'),
  ],
}

/** Why this question cannot be asked, as it is put. */
export function motionReasons(step: Step, motion: TableMotion): Reason[] {
  return ASKS[motion.kind]?.(step, motion) ?? []
}
