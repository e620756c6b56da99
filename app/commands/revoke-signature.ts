import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong, SlotId } from './fields.ts'

/** Takes one’s own signature back before the last one is given. */
export const revokeSignature = command(
  'revoke-signature',
  z.strictObject({ slot: SlotId, reason: RequiredLong }),
)
