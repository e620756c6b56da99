import { z } from 'zod'
import { command } from './command.ts'
import { Checked, RequiredLong, SlotId } from './fields.ts'

/** Refuses to sign, with the reason: for who speaks for the parties, or for whoever convenes alone. */
export const declineToSign = command(
  'decline-to-sign',
  z.strictObject({ slot: SlotId, reason: RequiredLong, confidential: Checked.optional() }),
)
