import { z } from 'zod'
import { command } from './command.ts'

/** The last day to wait for the conditions is over. */
export const lapseAgreement = command('lapse-agreement', z.strictObject({ longStop: z.iso.datetime() }))
