import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, Checked, Digest, SlotId } from './fields.ts'

/** Gives one signature on a sealed amendment. */
export const signAmendment = command(
  'sign-amendment',
  z.strictObject({ amendment: AmendmentId, slot: SlotId, digest: Digest, consent: Checked }),
)
