import type { Condition } from '../chart.ts'
import { minimumGaps } from '../essential.ts'
import { idleDue } from '../idle.ts'
import { DEFAULT_TERMS, REMINDERS } from '../in-force/life.ts'
import { termEndsAt, tooLateToReinstate } from '../in-force/life-dates.ts'
import { isSurviving } from '../in-force/matters.ts'
import { isSettled } from '../in-force/obligations.ts'
import type { MotionKind } from '../motions/motion.ts'
import { justCarried } from '../motions/votes.ts'
import { unless } from '../refusal.ts'
import { SYSTEM } from '../state.ts'

/** The parties have just decided it, under the rule that it needs. */
export const decided =
  (...kinds: MotionKind[]): Condition =>
  ({ agreement }, { at }) =>
    unless(
      justCarried(agreement, at, ({ kind }) => kinds.includes(kind)),
      'decision_missing',
    )

/** The amendment that brings it about is in effect (AGR-28). */
const amendmentTookEffect: Condition = ({ agreement }) =>
  unless(
    Object.values(agreement.amendments).some(({ status }) => status === 'in_effect'),
    'no_amendment_here',
  )

const minimumHolds: Condition = ({ agreement }) => minimumGaps(agreement)

const minimumLost: Condition = ({ agreement }, { at }) => {
  const { cureUntil } = agreement.life
  const over = cureUntil !== null && Date.parse(at) >= Date.parse(cureUntil)
  return [...unless(minimumGaps(agreement).length > 0, 'minimum_holds'), ...unless(over, 'cure_running')]
}

/** The first instant after the last day. */
const endReached: Condition = ({ agreement }, { at }) => {
  const end = termEndsAt(agreement)
  return unless(end !== null && Date.parse(at) >= Date.parse(end), 'term_running')
}

/** The text renews by itself, not for ever, and not without the parties that it needs (AGR-35, case 32). */
const renewsItself: Condition = (scene, event) => {
  const { life } = scene.agreement
  const terms = life.terms ?? DEFAULT_TERMS
  return [
    ...endReached(scene, event),
    ...unless(terms.renewal === 'tacit', 'renewal_express'),
    ...unless(life.renewals < terms.renewalsMax, 'no_renewal_left'),
    ...unless(
      REMINDERS.every((days) => life.reminded.includes(days)),
      'reminders_missing',
    ),
    ...minimumGaps(scene.agreement),
  ]
}

const inTime: Condition = ({ agreement }, { at }) =>
  unless(!tooLateToReinstate(agreement, at), 'reinstatement_too_late')

const reinstated: Condition = (scene, event) => [
  ...decided('reinstate')(scene, event),
  ...inTime(scene, event),
]

const runOffOver: Condition = ({ agreement }, event) => {
  const open = Object.values(agreement.obligations).filter(
    (one) =>
      one.anchor.startsWith('placement.') && !isSettled(one) && !isSurviving(agreement.clauses[one.clause]),
  )
  return [
    ...unless(event.changed === true, 'run_off_unconfirmed'),
    ...unless(open.length === 0, 'placements_running'),
  ]
}

const supersededBy: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'successor_missing')

/**
 * Alone while nobody else has joined; then by the rule of all (readings §3.13). By itself when nobody convenes any more
 * and the others chose nobody in time (case 6), or when nothing happened for half a year and everybody was told twice.
 */
const mayAbandon: Condition = (scene, event) => {
  const { vacancy } = scene.agreement
  if (vacancy !== null && Date.parse(event.at) > Date.parse(vacancy)) return []
  const idle = idleDue(scene.agreement)
  if (event.actor.person === SYSTEM.person && idle?.what === 'abandon' && event.at >= idle.at) return []
  const joined = Object.values(scene.agreement.parties).filter(({ joinedAt }) => joinedAt !== null)
  const alone = joined.every(({ id }) => id === event.actor.party)
  const given = unless(Boolean(event.reason?.trim()), 'reason_missing')
  return alone ? given : decided('abandon')(scene, event)
}

/** What the transitions of an agreement's life ask. */
export const lifeConditions = {
  suspendDecided: decided('suspend'),
  resumeDecided: decided('resume'),
  terminateDecided: decided('terminate'),
  renewDecided: decided('renew'),
  reinstated,
  amendmentTookEffect,
  minimumHolds,
  minimumLost,
  endReached,
  renewsItself,
  runOffOver,
  supersededBy,
  mayAbandon,
}

const active = '#agreement.in_force.active'
const winding = '#agreement.in_force.winding_down'
const amended = { target: active, guard: 'amendmentTookEffect', meta: { id: 'AGR-28' } } as const
const lost = { target: winding, guard: 'minimumLost', meta: { id: 'AGR-31' } } as const
const terminate = { target: winding, guard: 'terminateDecided', meta: { id: 'AGR-32' } } as const
const ended = { target: '#agreement.expired', guard: 'endReached', meta: { id: 'AGR-36' } } as const
const supersede = { target: '#agreement.superseded', guard: 'supersededBy', meta: { id: 'AGR-38' } } as const

/** Given up before it is in force (AGR-39). */
export const abandon = {
  ABANDON: { target: '#agreement.abandoned', guard: 'mayAbandon', meta: { id: 'AGR-39' } },
} as const

/** An agreement from its entry into force on. Source: reference §6.5.1. */
export const inForceStates = {
  active: {
    on: {
      SUSPEND: {
        target: '#agreement.in_force.suspended',
        guard: 'suspendDecided',
        meta: { id: 'AGR-26' },
      },
      AMENDMENT_IN_EFFECT: amended,
      ACCESSION_IN_EFFECT: { target: active, meta: { id: 'AGR-29' } },
      PARTY_LEFT: { target: active, guard: 'minimumHolds', meta: { id: 'AGR-30' } },
      MINIMUM_LOST: lost,
      TERMINATE_BY_ALL: terminate,
      RENEW: { target: active, guard: 'renewDecided', meta: { id: 'AGR-34' } },
      AUTO_RENEW: { target: active, guard: 'renewsItself', meta: { id: 'AGR-35' } },
      TERM_ENDED: ended,
      SUPERSEDE: supersede,
    },
  },
  suspended: {
    on: {
      RESUME: { target: active, guard: 'resumeDecided', meta: { id: 'AGR-27' } },
      AMENDMENT_IN_EFFECT: amended,
      ACCESSION_IN_EFFECT: { target: '#agreement.in_force.suspended', meta: { id: 'AGR-29' } },
      PARTY_LEFT: {
        target: '#agreement.in_force.suspended',
        guard: 'minimumHolds',
        meta: { id: 'AGR-30' },
      },
      MINIMUM_LOST: lost,
      TERMINATE_BY_ALL: terminate,
      TERM_ENDED: ended,
      SUPERSEDE: supersede,
    },
  },
  winding_down: {
    on: { RUN_OFF_ENDED: { target: '#agreement.terminated', guard: 'runOffOver', meta: { id: 'AGR-33' } } },
  },
} as const

/** Where an agreement ends, or waits to be reinstated. */
export const endStates = {
  expired: {
    on: { REINSTATE: { target: active, guard: 'reinstated', meta: { id: 'AGR-37' } }, SUPERSEDE: supersede },
  },
  terminated: { type: 'final' },
  superseded: { type: 'final' },
} as const
