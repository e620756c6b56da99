import { z } from 'zod'
import { command } from './command.ts'
import { Digest, SlotId } from './fields.ts'

/** Confirms that a paper copy is the sealed text, whole and unaltered. */
export const verifyCounterpart = command(
  'verify-counterpart',
  z.strictObject({ slot: SlotId, digest: Digest }),
)
