import { z } from 'zod'
import { command } from './command.ts'
import { Checked, Digest, SlotId } from './fields.ts'

/** Gives one signature on the sealed text. */
export const signAgreement = command(
  'sign-agreement',
  z.strictObject({ slot: SlotId, digest: Digest, consent: Checked }),
)
