import { z } from 'zod'
import { command } from './command.ts'

/** Frees the rule of consensus again, while still in draft. */
export const unlockPolicy = command('unlock-policy', z.strictObject({}))
