import { z } from 'zod'
import { command } from './command.ts'

/** Sends the text to every organization on the list. */
export const openReview = command('open-review', z.strictObject({}))
