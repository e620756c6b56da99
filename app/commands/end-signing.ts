import { z } from 'zod'
import { command } from './command.ts'

/** The last day to sign is over. */
export const endSigning = command('end-signing', z.strictObject({ deadline: z.iso.datetime() }))
