import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId, RequiredLong } from './fields.ts'

/** Says what is missing in what was filed. */
export const returnEvidence = command(
  'return-evidence',
  z.strictObject({ obligation: ObligationId, missing: RequiredLong }),
)
