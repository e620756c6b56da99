import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId, RequiredLong } from './fields.ts'

/** Closes a duty as not done, once the agreement or the party is gone. */
export const closeUnmet = command(
  'close-unmet',
  z.strictObject({ obligation: ObligationId, reason: RequiredLong }),
)
