import { z } from 'zod'
import { command } from './command.ts'
import { Id, ShortText } from './fields.ts'

/** A notice came back: it reached nobody. */
export const recordBounce = command(
  'record-bounce',
  z.strictObject({ party: Id, notice: z.enum(['call', 'reminder']), reference: ShortText.default('') }),
)
