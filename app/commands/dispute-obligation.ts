import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId, RequiredLong } from './fields.ts'

/** Says that a duty is not owed, or not as described. */
export const disputeObligation = command(
  'dispute-obligation',
  z.strictObject({ obligation: ObligationId, reason: RequiredLong }),
)
