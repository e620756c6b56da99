import { z } from 'zod'
import { command } from './command.ts'

/** Nothing has happened for a long time. */
export const followIdle = command('follow-idle', z.strictObject({ since: z.iso.datetime() }))
