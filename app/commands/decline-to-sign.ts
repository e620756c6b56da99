import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong, SlotId } from './fields.ts'

/** Refuses to sign, with the reason. */
export const declineToSign = command(
  'decline-to-sign',
  z.strictObject({ slot: SlotId, reason: RequiredLong }),
)
