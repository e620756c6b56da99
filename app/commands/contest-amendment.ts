import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, RequiredLong } from './fields.ts'

/** Says that an amendment changes more than it was classed for. */
export const contestAmendment = command(
  'contest-amendment',
  z.strictObject({ amendment: AmendmentId, reason: RequiredLong }),
)
