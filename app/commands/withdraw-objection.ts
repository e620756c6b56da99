import { z } from 'zod'
import { command } from './command.ts'
import { Id, LongText } from './fields.ts'

/** The objector no longer maintains its objection. */
export const withdrawObjection = command(
  'withdraw-objection',
  z.strictObject({ objection: Id, reason: LongText.default('') }),
)
