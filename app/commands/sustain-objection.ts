import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Says that no solution was found: the objection is maintained. */
export const sustainObjection = command(
  'sustain-objection',
  z.strictObject({ objection: Id, reason: RequiredLong }),
)
