import { setup } from 'xstate'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf, type Scene } from '../chart.ts'
import { isBound, isParticipating } from '../parties.ts'
import { unless } from '../refusal.ts'
import { silenceReasons } from '../silence.ts'

function whose({ agreement, id }: Scene) {
  const [clause = '', party = ''] = id.split(':')
  return { agreement, clause: agreement.clauses[clause], party: agreement.parties[party] }
}

const takesPart: Condition = (scene) => {
  const { party } = whose(scene)
  return unless(Boolean(party && isParticipating(party)), 'not_taking_part')
}

/** A reservation may be given up at any time before the seal: that takes nothing from anybody (reference §6.1). */
const inReview: Condition = ({ agreement, id }, { type }) => {
  const gives = type === 'ACCEPT' && agreement.positions[id]?.status === 'accepted_with_reservation'
  const states = gives ? [...IN_REVIEW, 'review.blocked', 'agreed'] : IN_REVIEW
  return unless(states.includes(agreement.status), 'not_in_review', { state: agreement.status })
}

const IN_REVIEW = ['review.open', 'review.call']

const currentRevision: Condition = (scene, event) => {
  const revision = whose(scene).clause?.revision ?? 0
  return unless(event.revision === revision, 'revision_outdated', {
    seen: event.revision ?? 0,
    current: revision,
  })
}

const understoodFirst: Condition = (scene, event) =>
  unless(scene.agreement.understood[scene.id]?.revision === event.revision, 'not_understood')

const notBound: Condition = (scene) => {
  const { clause, party } = whose(scene)
  return unless(!(clause && party && isBound(clause, party.id)), 'bound_party')
}

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

/**
 * Its party left, the text went back to the draft, or the clause was taken out: what was said stays readable and counts
 * no more (POS-09).
 */
const saidForNothing: Condition = (scene) => {
  const { party, clause } = whose(scene)
  const gone = !party || !isParticipating(party) || clause?.status === 'withdrawn'
  const over = scene.agreement.status === 'draft' || gone
  return unless(over, 'still_counts')
}

/** All the conditions of reference §6.2. */
const silenceCounts: Condition = ({ agreement, id }) => {
  const [clause = '', party = ''] = id.split(':')
  return silenceReasons(agreement, clause, party)
}

const speaks = all(takesPart, inReview, currentRevision)

const conditions = {
  mayAccept: all(speaks, understoodFirst),
  mayReserve: all(speaks, understoodFirst, reasonGiven),
  mayStandAside: all(speaks, notBound, reasonGiven),
  mayAbstain: all(speaks, notBound),
  mayObject: all(speaks, reasonGiven),
  silenceCounts,
  saidForNothing,
}

const speech = {
  ACCEPT: { target: 'accepted', guard: 'mayAccept', meta: { id: 'POS-01' } },
  RESERVE: { target: 'accepted_with_reservation', guard: 'mayReserve', meta: { id: 'POS-02' } },
  STAND_ASIDE: { target: 'standing_aside', guard: 'mayStandAside', meta: { id: 'POS-03' } },
  ABSTAIN: { target: 'abstaining', guard: 'mayAbstain', meta: { id: 'POS-04' } },
  OBJECT: { target: 'objecting', guard: 'mayObject', meta: { id: 'POS-05' } },
} as const

const silent = {
  DEADLINE_SILENT: [
    { target: 'deemed_accepted', guard: 'silenceCounts', meta: { id: 'POS-06' } },
    { target: 'no_response', meta: { id: 'POS-07' } },
  ],
} as const
const archive = {
  ARCHIVE: { target: 'historical', guard: 'saidForNothing', meta: { id: 'POS-09' } },
} as const
const reset = { RESET: { target: 'stale', meta: { id: 'POS-08' } } } as const

/** What one party says of one revision of one clause. Source: reference §6.5.7. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'position',
  context: ({ input }) => input,
  initial: 'none',
  states: {
    none: { on: { ...speech, ...silent, ...archive } },
    stale: { on: { ...speech, ...silent, ...archive } },
    accepted: { on: { ...speech, ...reset, ...archive } },
    accepted_with_reservation: { on: { ...speech, ...reset, ...archive } },
    standing_aside: { on: { ...speech, ...reset, ...archive } },
    abstaining: { on: { ...speech, ...reset, ...archive } },
    objecting: { on: { ...speech, ...reset, ...archive } },
    deemed_accepted: { on: { ...speech, ...reset, ...archive } },
    no_response: { on: { ...speech, ...reset, ...archive } },
    historical: { type: 'final' },
  },
})

export const positionChart: ChartDefinition = { name: 'position', machine, conditions }
