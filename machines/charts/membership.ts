import type { Condition } from '../chart.ts'
import { DEFAULT_TERMS } from '../in-force/life.ts'
import { ENDED } from '../in-force/matters.ts'
import type { MotionKind } from '../motions/motion.ts'
import { motionGaps } from '../motions/votes.ts'
import { type Reason, unless } from '../refusal.ts'

const openToAccession: Condition = ({ agreement }) => [
  ...unless(['in_force.active', 'in_force.suspended'].includes(agreement.status), 'not_in_force'),
  ...unless((agreement.life.terms ?? DEFAULT_TERMS).accession !== 'closed', 'accession_closed'),
]

/** The motion of this kind about this party is carried, now or by this instant. */
const decidedAbout =
  (kind: MotionKind): Condition =>
  ({ agreement, id }, { at }): Reason[] => {
    const motion = Object.values(agreement.motions).findLast((one) => one.kind === kind && one.party === id)
    if (!motion || motion.status === 'refused') return unless(false, 'decision_missing')
    return motion.status === 'carried' ? [] : motionGaps(agreement, motion, at)
  }

/** The existing parties consent, and the applicant has signed its instrument (PAR-23). */
const accepted: Condition = (scene, event) => [
  ...decidedAbout('accede')(scene, event),
  ...unless(Boolean(event.reason?.trim()), 'accession_instrument_missing'),
]

const refused: Condition = ({ agreement, id }) => {
  const motion = Object.values(agreement.motions).findLast((one) => one.kind === 'accede' && one.party === id)
  return unless(motion?.status === 'refused', 'not_refused')
}

const inForce: Condition = ({ agreement }) =>
  unless(['in_force.active', 'in_force.suspended'].includes(agreement.status), 'not_in_force')

const noticeOver: Condition = ({ agreement, id }, { at }) => {
  const until = agreement.life.leaving[id]?.until
  return unless(until !== undefined && Date.parse(at) >= Date.parse(until), 'notice_running')
}

/** Nobody has taken its place, and the others do not mind (PAR-26). */
const mayStay: Condition = (scene, event) => {
  const { life } = scene.agreement
  const since = life.leaving[scene.id]?.at ?? event.at
  const replaced = Object.values(life.accessions).some(({ at }) => at > since)
  return [...decidedAbout('rescind')(scene, event), ...unless(!replaced, 'already_replaced')]
}

const agreementOver: Condition = ({ agreement }) =>
  unless(ENDED.includes(agreement.status), 'agreement_goes_on')

/** What the transitions of a party ask, once the agreement is in force. */
export const membershipConditions = {
  openToAccession,
  accepted,
  refused,
  inForce,
  noticeOver,
  mayStay,
  excluded: decidedAbout('exclude'),
  succeeded: decidedAbout('succeed'),
  agreementOver,
}

/** Whoever is not a party asks to become one by its own instrument (PAR-22). */
export const apply = {
  APPLY_TO_ACCEDE: { target: 'acceding', guard: 'openToAccession', meta: { id: 'PAR-22' } },
} as const

const exclude = { target: 'excluded', guard: 'excluded', meta: { id: 'PAR-28' } } as const
const release = { target: 'released', guard: 'agreementOver', meta: { id: 'PAR-30' } } as const

/** A party while the agreement is in force. Source: reference §6.5.3. */
export const memberStates = {
  bound: {
    on: {
      GIVE_NOTICE: { target: 'notice_given', guard: 'inForce', meta: { id: 'PAR-25' } },
      EXCLUDE: exclude,
      SUCCEED: { target: 'bound', guard: 'succeeded', meta: { id: 'PAR-29' } },
      RELEASE: release,
    },
  },
  notice_given: {
    on: {
      RESCIND_NOTICE: { target: 'bound', guard: 'mayStay', meta: { id: 'PAR-26' } },
      NOTICE_ENDS: { target: 'withdrawn', guard: 'noticeOver', meta: { id: 'PAR-27' } },
      EXCLUDE: exclude,
      RELEASE: release,
    },
  },
  acceding: {
    on: {
      ACCESSION_ACCEPTED: { target: 'bound', guard: 'accepted', meta: { id: 'PAR-23' } },
      ACCESSION_REFUSED: { target: 'not_admitted', guard: 'refused', meta: { id: 'PAR-24' } },
    },
  },
  withdrawn: { type: 'final' },
  excluded: { type: 'final' },
  not_admitted: { type: 'final' },
} as const
