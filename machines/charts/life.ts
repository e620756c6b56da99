import type { Condition } from '../chart.ts'
import { unless } from '../refusal.ts'

/** The amendment that brings it about is in effect (AGR-28). */
const amendmentTookEffect: Condition = ({ agreement }) =>
  unless(
    Object.values(agreement.amendments).some(({ status }) => status === 'in_effect'),
    'no_amendment_here',
  )

/** What the transitions of an agreement in force ask. */
export const lifeConditions = { amendmentTookEffect }

/** An agreement from its entry into force on. Source: reference §6.5.1. */
export const inForceStates = {
  active: {
    on: {
      AMENDMENT_IN_EFFECT: {
        target: '#agreement.in_force.active',
        guard: 'amendmentTookEffect',
        meta: { id: 'AGR-28' },
      },
    },
  },
} as const
