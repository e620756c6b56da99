import { setup } from 'xstate'
import { dateIn, endAfterDays } from '../calendar.ts'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { unless } from '../refusal.ts'

const admissible: Condition = ({ agreement, id }) => {
  const objection = agreement.objections[id]
  return unless(objection !== undefined && objection.ground !== 'preference', 'preference_only')
}

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const resolutionProposed: Condition = ({ agreement, id }) =>
  unless(Boolean(agreement.objections[id]?.proposal), 'no_resolution_proposed')

const DAYS_TO_ANSWER = 5
const DAYS_TO_MEET = 10
const DAYS_TO_SETTLE = 20

/** No reasons came in five days; or it is no more than a preference, which the facilitator says at once. */
const reasonsOverdue: Condition = ({ agreement, id }, { at }) => {
  const asked = agreement.objections[id]?.askedAt ?? ''
  return unless(at > endAfterDays(asked, DAYS_TO_ANSWER, agreement.timeZone), 'reasons_awaited')
}

/** Twenty days of work, or two wordings that did not answer it. */
const workedOn: Condition = ({ agreement, id }, { at }) => {
  const { resolvingSince = '', rounds = 0 } = agreement.objections[id] ?? {}
  const long = at > endAfterDays(resolvingSince, DAYS_TO_SETTLE, agreement.timeZone)
  return unless(long || rounds >= 2, 'work_goes_on')
}

/** People meet, or write to each other, within ten days: an objection starts work, and soon (OBJ-05, case 14). */
const soon: Condition = ({ agreement: { timeZone } }, { at, on = '' }) => {
  const last = dateIn(endAfterDays(at, DAYS_TO_MEET, timeZone), timeZone)
  return [
    ...unless(on >= dateIn(at, timeZone), 'day_past', { date: on }),
    ...unless(on <= last, 'meeting_too_late', { date: last }),
  ]
}

const noRound: Condition = ({ agreement, id }) =>
  unless((agreement.objections[id]?.rounds ?? 0) > 0, 'no_resolution_proposed')

const conditions = {
  admissible,
  reasonGiven,
  resolutionProposed,
  overdue: all(reasonGiven, reasonsOverdue),
  workedOn,
  soon,
  noSolution: all(reasonGiven, noRound),
}

const integrate = {
  target: 'resolved_by_change',
  guard: 'resolutionProposed',
  meta: { id: 'OBJ-06' },
} as const
/** A wording was tried, and did not answer it. */
const sustain = { target: 'sustained', guard: 'noSolution', meta: { id: 'OBJ-10' } } as const
const withdraw = { target: 'withdrawn', meta: { id: 'OBJ-07' } } as const
/** Into a reservation or a stand-aside, which the position's own guards refuse to a party that the clause binds. */
const convert = { target: 'converted', meta: { id: 'OBJ-08' } } as const

/** A reasoned objection: not a veto and not a vote; it starts work. Source: reference §6.5.8. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'objection',
  context: ({ input }) => input,
  initial: 'raised',
  states: {
    raised: {
      on: {
        ADMIT: { target: 'admitted', guard: 'admissible', meta: { id: 'OBJ-03' } },
        NOTE_AS_CONCERN: { target: 'noted_as_concern', guard: 'reasonGiven', meta: { id: 'OBJ-04' } },
        ASK_REASONS: { target: 'clarifying', guard: 'reasonGiven', meta: { id: 'OBJ-01' } },
        WITHDRAW: withdraw,
      },
    },
    clarifying: {
      on: {
        ADD_REASONS: { target: 'raised', meta: { id: 'OBJ-02' } },
        NOTE_AS_CONCERN: { target: 'noted_as_concern', guard: 'overdue', meta: { id: 'OBJ-04' } },
        WITHDRAW: withdraw,
      },
    },
    admitted: {
      on: {
        START_RESOLUTION: { target: 'in_resolution', guard: 'soon', meta: { id: 'OBJ-05' } },
        INTEGRATE: integrate,
        WITHDRAW: withdraw,
        CONVERT: convert,
      },
    },
    in_resolution: {
      on: {
        INTEGRATE: integrate,
        WITHDRAW: withdraw,
        CONVERT: convert,
        ESCALATE: { target: 'escalated', guard: 'workedOn', meta: { id: 'OBJ-09' } },
        SUSTAIN: sustain,
      },
    },
    escalated: { on: { INTEGRATE: integrate, WITHDRAW: withdraw, CONVERT: convert, SUSTAIN: sustain } },
    resolved_by_change: { type: 'final' },
    withdrawn: { type: 'final' },
    converted: { type: 'final' },
    noted_as_concern: { type: 'final' },
    sustained: { type: 'final' },
  },
})

export const objectionChart: ChartDefinition = { name: 'objection', machine, conditions }
