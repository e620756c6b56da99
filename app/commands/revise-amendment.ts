import { z } from 'zod'
import { amendedFrom, Change } from './amended-from.ts'
import { command, existing } from './command.ts'
import { AmendmentId } from './fields.ts'

/** Rewords an amendment while it is discussed. */
export const reviseAmendment = command(
  'revise-amendment',
  z.strictObject({ amendment: AmendmentId, changes: z.array(Change).min(1, 'required') }),
  ({ changes, ...typed }, meeting) => ({ ...typed, changes: amendedFrom(existing(meeting), changes) }),
)
