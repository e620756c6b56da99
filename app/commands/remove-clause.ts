import { z } from 'zod'
import { command } from './command.ts'
import { Id, LongText } from './fields.ts'

/** Takes a clause out of the draft. */
export const removeClause = command(
  'remove-clause',
  z.strictObject({ clause: Id, reason: LongText.default('') }),
)
