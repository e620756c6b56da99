import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId, RequiredLong } from './fields.ts'

/** Lets one duty rest while its cause lasts. */
export const suspendObligation = command(
  'suspend-obligation',
  z.strictObject({ obligation: ObligationId, reason: RequiredLong }),
)
