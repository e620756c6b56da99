import { z } from 'zod'
import { command } from './command.ts'

/** A party that had not signed joins those who have. */
export const signLate = command('sign-late', z.strictObject({}))
