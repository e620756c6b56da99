import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId, RequiredLong } from './fields.ts'

/** Says how a duty was done. */
export const submitEvidence = command(
  'submit-evidence',
  z.strictObject({ obligation: ObligationId, evidence: RequiredLong }),
)
