import { z } from 'zod'
import { command } from './command.ts'
import { LongText } from './fields.ts'

/** An organization will not take part. */
export const declineInvitation = command(
  'decline-invitation',
  z.strictObject({ reason: LongText.default('') }),
)
