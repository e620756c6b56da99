import { z } from 'zod'
import { command } from './command.ts'

/** Lets signing go on after a refusal was taken back. */
export const resumeSigning = command('resume-signing', z.strictObject({}))
