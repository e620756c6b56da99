import { z } from 'zod'
import { command } from './command.ts'
import { Digest, SlotId } from './fields.ts'

/** Takes a refusal back, on the same text. */
export const reconsiderSigning = command(
  'reconsider-signing',
  z.strictObject({ slot: SlotId, digest: Digest }),
)
