import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId, RequiredLong } from './fields.ts'

/** A party for which a duty is done gives it up. */
export const waiveObligation = command(
  'waive-obligation',
  z.strictObject({ obligation: ObligationId, reason: RequiredLong }),
)
