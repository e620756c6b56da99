import { setup } from 'xstate'
import { type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { unless } from '../refusal.ts'

const admissible: Condition = ({ agreement, id }) => {
  const objection = agreement.objections[id]
  return unless(objection !== undefined && objection.ground !== 'preference', 'preference_only')
}

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const resolutionProposed: Condition = ({ agreement, id }) =>
  unless(Boolean(agreement.objections[id]?.proposal), 'no_resolution_proposed')

const conditions = { admissible, reasonGiven, resolutionProposed }

const integrate = {
  target: 'resolved_by_change',
  guard: 'resolutionProposed',
  meta: { id: 'OBJ-06' },
} as const
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
        WITHDRAW: withdraw,
      },
    },
    admitted: {
      on: {
        START_RESOLUTION: { target: 'in_resolution', meta: { id: 'OBJ-05' } },
        INTEGRATE: integrate,
        WITHDRAW: withdraw,
        CONVERT: convert,
      },
    },
    in_resolution: { on: { INTEGRATE: integrate, WITHDRAW: withdraw, CONVERT: convert } },
    resolved_by_change: { type: 'final' },
    withdrawn: { type: 'final' },
    converted: { type: 'final' },
    noted_as_concern: { type: 'final' },
  },
})

export const objectionChart: ChartDefinition = { name: 'objection', machine, conditions }
