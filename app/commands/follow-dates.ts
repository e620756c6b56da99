import { z } from 'zod'
import { command } from './command.ts'

/** The dates of obligations have come. */
export const followDates = command('follow-dates', z.strictObject({}))
