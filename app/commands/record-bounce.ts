import { z } from 'zod'
import { command } from './command.ts'
import { Id, ShortText } from './fields.ts'

/** A notice came back: it reached nobody. Without a call: the one that runs. */
export const recordBounce = command(
  'record-bounce',
  z.strictObject({
    call: Id.optional(),
    party: Id,
    notice: z.enum(['call', 'reminder']),
    reference: ShortText.default(''),
  }),
)
