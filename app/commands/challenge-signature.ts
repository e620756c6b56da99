import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong, SlotId } from './fields.ts'

/** Disputes that a signature is authentic, or was given with authority. */
export const challengeSignature = command(
  'challenge-signature',
  z.strictObject({ slot: SlotId, reason: RequiredLong }),
)
