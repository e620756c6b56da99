import { z } from 'zod'
import { command } from './command.ts'

/** The reviser certifies that the languages say the same. */
export const certifyConcordance = command('certify-concordance', z.strictObject({}))
