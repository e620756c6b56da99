import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, LongText } from './fields.ts'

/** Takes a proposed amendment back. */
export const withdrawAmendment = command(
  'withdraw-amendment',
  z.strictObject({ amendment: AmendmentId, reason: LongText.default('') }),
)
