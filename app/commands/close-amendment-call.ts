import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId } from './fields.ts'

/** Closes the call on an amendment at its deadline. */
export const closeAmendmentCall = command(
  'close-amendment-call',
  z.strictObject({ amendment: AmendmentId, deadline: z.iso.datetime() }),
)
