import { z } from 'zod'
import { command } from './command.ts'

/** Fixes the rule of consensus before anyone is asked. */
export const lockPolicy = command('lock-policy', z.strictObject({}))
