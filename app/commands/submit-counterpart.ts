import { z } from 'zod'
import { command } from './command.ts'
import { Digest, IsoDate, SlotId } from './fields.ts'

/** Brings in a copy signed on paper: the digest of its file and the date written on it. */
export const submitCounterpart = command(
  'submit-counterpart',
  z.strictObject({ slot: SlotId, sha256: Digest, signedOn: IsoDate }),
)
