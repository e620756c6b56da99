import { z } from 'zod'
import { amendedFrom, Change } from './amended-from.ts'
import { command, existing } from './command.ts'
import { AmendmentId, Digest, RequiredLong } from './fields.ts'

/** Changes a sealed amendment: its signatures are void. */
export const unsealAmendment = command(
  'unseal-amendment',
  z.strictObject({
    amendment: AmendmentId,
    digest: Digest,
    reason: RequiredLong,
    changes: z.array(Change).min(1, 'required'),
  }),
  ({ changes, ...typed }, meeting) => ({ ...typed, changes: amendedFrom(existing(meeting), changes) }),
)
