import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, Id, LongText } from './fields.ts'

/** Takes an objection to an amendment back, or confirms that the offered words answer it. */
export const settleAmendmentObjection = command(
  'settle-amendment-objection',
  z.strictObject({
    amendment: AmendmentId,
    objection: Id,
    how: z.enum(['withdraw', 'integrate']),
    reason: LongText.default(''),
  }),
)
