import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId } from './fields.ts'

/** Writes down the decision on an amendment that nobody has to sign. */
export const recordAmendmentDecision = command(
  'record-amendment-decision',
  z.strictObject({ amendment: AmendmentId }),
)
