import { setup } from 'xstate'
import { endAfterDays } from '../calendar.ts'
import { type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { decideAdoption, holdingObjections } from '../consensus.ts'
import { survivesUntil } from '../in-force/life-dates.ts'
import { isSurviving } from '../in-force/matters.ts'
import { justCarried } from '../motions/votes.ts'
import { isBound } from '../parties.ts'
import { unless } from '../refusal.ts'
import { EDITORIAL_DAYS } from '../waits.ts'

const textMayChange: Condition = ({ agreement }) =>
  unless(['draft', 'review.open', 'review.blocked'].includes(agreement.status), 'text_locked', {
    state: agreement.status,
  })

const changedInSubstance: Condition = (_, event) => unless(event.changed === true, 'text_unchanged')

const answeredByText: Condition = ({ agreement, id }, event) => [
  ...unless(event.changed === true, 'text_unchanged'),
  ...unless(holdingObjections(agreement, id).length === 0, 'objection_unsettled', { clause: id }),
]

const backToItsCall: Condition = ({ agreement, id }) => [
  ...unless(Boolean(agreement.call?.clauses.includes(id)), 'no_call'),
  ...unless(holdingObjections(agreement, id).length === 0, 'objection_unsettled', { clause: id }),
]

const noObjectionLeft: Condition = ({ agreement, id }) =>
  unless(holdingObjections(agreement, id).length === 0, 'objection_unsettled', { clause: id })

const ruleSatisfied: Condition = ({ agreement, id }) => {
  const clause = agreement.clauses[id]
  if (!clause) return unless(false, 'clause_missing')
  return decideAdoption(agreement, clause).missing.map(({ code, parties }) => ({
    code,
    detail: { clause: id, parties },
  }))
}

/** The clause gives the newcomer a duty, or does not hold without its word: nobody is asked for nothing (CLA-08). */
const newcomerNeeded: Condition = ({ agreement, id }, { party = '' }) => {
  const clause = agreement.clauses[id]
  if (!clause) return unless(false, 'clause_missing')
  const needed = isBound(clause, party) || !decideAdoption(agreement, clause).adopted
  return unless(needed, 'newcomer_not_needed')
}

/** Whoever left had a duty here: what it leaves is given to others, who then say so (CLA-09, CLA-10). */
const leaverBound: Condition = ({ agreement, id }, { party = '' }) => {
  const clause = agreement.clauses[id]
  return unless(clause !== undefined && isBound(clause, party), 'leaver_not_bound')
}

/** Whoever wrote it is told why it is not taken into the text (CLA-02). */
const proposerAnswered: Condition = ({ agreement, id }, { actor, reason }) => {
  const own = agreement.clauses[id]?.revisedBy === actor.person
  return unless(own || Boolean(reason?.trim()), 'reason_missing')
}

/** The parties have just decided it; whoever it binds agreed expressly (CLA-19). */
const removalDecided: Condition = ({ agreement, id }, { at }) =>
  unless(
    justCarried(agreement, at, (one) => one.kind === 'remove' && one.clause === id),
    'decision_missing',
  )

const backInDraft: Condition = ({ agreement }) =>
  unless(agreement.status === 'draft', 'not_in_this_state', { chart: 'agreement', state: agreement.status })

/** The time for which it outlives the agreement is over (CLA-28). */
const survivalOver: Condition = ({ agreement }, { at }) => {
  const until = survivesUntil(agreement)
  return unless(until !== null && Date.parse(at) >= Date.parse(until), 'survival_runs')
}

/** Confidentiality, privacy, Indigenous data, property and accounts outlive the agreement. */
const survives: Condition = ({ agreement, id }) =>
  unless(isSurviving(agreement.clauses[id]), 'clause_ends', { clause: id })

/** Within five days of a correction that nobody contested yet. */
const contestable: Condition = ({ agreement, id }, { at }) => {
  const since = agreement.clauses[id]?.editorialAt
  const open = since !== undefined && at <= endAfterDays(since, EDITORIAL_DAYS, agreement.timeZone)
  return unless(open, 'nothing_to_contest')
}

const conditions = {
  contestable,
  survives,
  textMayChange,
  changedInSubstance,
  answeredByText,
  backToItsCall,
  noObjectionLeft,
  ruleSatisfied,
  newcomerNeeded,
  leaverBound,
  proposerAnswered,
  removalDecided,
  backInDraft,
  survivalOver,
}

const blocked = { target: 'blocked', meta: { id: 'CLA-12' } } as const
const called = { target: 'on_call', meta: { id: 'CLA-11' } } as const
const remove = {
  REMOVE: { target: 'withdrawn', guard: 'removalDecided', meta: { id: 'CLA-19' } },
} as const
const adopted = { target: 'adopted', guard: 'ruleSatisfied', meta: { id: 'CLA-17' } } as const
const reconfirm = { target: 'to_reconfirm', guard: 'textMayChange', meta: { id: 'CLA-04' } } as const

/** A clause: a stable id across revisions, both languages together, the parties it binds. Source: reference §6.5.2. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'clause',
  context: ({ input }) => input,
  initial: 'proposed',
  states: {
    proposed: {
      on: {
        INCLUDE: { target: 'under_discussion', meta: { id: 'CLA-01' } },
        REJECT_PROPOSAL: { target: 'withdrawn', guard: 'proposerAnswered', meta: { id: 'CLA-02' } },
      },
    },
    under_discussion: {
      on: {
        ...remove,
        REVISE: { target: 'under_discussion', guard: 'textMayChange', meta: { id: 'CLA-03' } },
        CALL: called,
        OBJECTION_ADMITTED: blocked,
        ADOPT: adopted,
      },
    },
    on_call: {
      on: {
        OBJECTION_ADMITTED: blocked,
        ADOPT: adopted,
        PARTY_LEFT: { target: 'under_discussion', guard: 'leaverBound', meta: { id: 'CLA-10' } },
        NOT_ADOPTED: { target: 'under_discussion', meta: { id: 'CLA-18' } },
      },
    },
    blocked: {
      on: {
        ...remove,
        RESOLVE: [
          { target: 'under_discussion', guard: 'answeredByText', meta: { id: 'CLA-14' } },
          { target: 'on_call', guard: 'backToItsCall', meta: { id: 'CLA-15' } },
          { target: 'to_reconfirm', guard: 'noObjectionLeft', meta: { id: 'CLA-16' } },
        ],
      },
    },
    adopted: {
      on: {
        ...remove,
        RECALL: { target: 'to_reconfirm', guard: 'backInDraft', meta: { id: 'CLA+1' } },
        REVISE: reconfirm,
        REVISE_EDITORIAL: { target: 'adopted', guard: 'textMayChange', meta: { id: 'CLA-05' } },
        CONTEST_EDITORIAL: { target: 'to_reconfirm', guard: 'contestable', meta: { id: 'CLA-06' } },
        DEPENDENCY_CHANGED: { target: 'to_reconfirm', meta: { id: 'CLA-07' } },
        PARTY_JOINED: { target: 'to_reconfirm', guard: 'newcomerNeeded', meta: { id: 'CLA-08' } },
        PARTY_LEFT: { target: 'to_reconfirm', guard: 'leaverBound', meta: { id: 'CLA-09' } },
        OBJECTION_ADMITTED: { target: 'blocked', meta: { id: 'CLA-13' } },
        SEAL: { target: 'frozen', meta: { id: 'CLA-20' } },
      },
    },
    to_reconfirm: {
      on: { ...remove, REVISE: reconfirm, CALL: called, OBJECTION_ADMITTED: blocked, ADOPT: adopted },
    },
    frozen: {
      on: {
        UNSEAL: [
          { target: 'to_reconfirm', guard: 'changedInSubstance', meta: { id: 'CLA-22' } },
          { target: 'adopted', meta: { id: 'CLA-21' } },
        ],
        ENTER_INTO_FORCE: { target: 'in_effect', meta: { id: 'CLA-23' } },
      },
    },
    in_effect: {
      on: {
        AMEND: { target: 'in_effect', meta: { id: 'CLA-24' } },
        END: { target: 'ended', meta: { id: 'CLA-26' } },
        SURVIVE: { target: 'surviving', guard: 'survives', meta: { id: 'CLA-27' } },
        REPEAL: { target: 'repealed', meta: { id: 'CLA-25' } },
      },
    },
    withdrawn: { type: 'final' },
    repealed: { type: 'final' },
    surviving: { on: { END: { target: 'ended', guard: 'survivalOver', meta: { id: 'CLA-28' } } } },
    ended: { type: 'final' },
  },
})

export const clauseChart: ChartDefinition = { name: 'clause', machine, conditions }
