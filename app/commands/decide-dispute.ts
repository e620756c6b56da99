import { z } from 'zod'
import { command } from './command.ts'
import { Checked, ObligationId, RequiredLong } from './fields.ts'

/** Writes down what the steering committee or the mediator decided. */
export const decideDispute = command(
  'decide-dispute',
  z.strictObject({ obligation: ObligationId, owed: Checked, reason: RequiredLong }),
)
