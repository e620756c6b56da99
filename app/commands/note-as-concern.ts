import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** The facilitator keeps a mere preference as a concern. */
export const noteAsConcern = command(
  'note-as-concern',
  z.strictObject({ objection: Id, reason: RequiredLong }),
)
