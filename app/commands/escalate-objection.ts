import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Takes an objection that is not settled to the next level. */
export const escalateObjection = command(
  'escalate-objection',
  z.strictObject({ objection: Id, reason: RequiredLong }),
)
