import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId } from './fields.ts'

/** The cause is over: the duty is to be done again. */
export const resumeObligation = command('resume-obligation', z.strictObject({ obligation: ObligationId }))
