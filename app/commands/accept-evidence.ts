import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId } from './fields.ts'

/** Somebody else says that the duty was done. */
export const acceptEvidence = command('accept-evidence', z.strictObject({ obligation: ObligationId }))
