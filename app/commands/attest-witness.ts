import { z } from 'zod'
import { command } from './command.ts'
import { SlotId } from './fields.ts'

/** A witness is there, in person or by video, for one signature. */
export const attestWitness = command(
  'attest-witness',
  z.strictObject({ slot: SlotId, how: z.enum(['in_person', 'video']) }),
)
