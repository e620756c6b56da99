import { z } from 'zod'
import { command } from './command.ts'

/** The agreement’s own dates have come. */
export const followLife = command('follow-life', z.strictObject({}))
