import { z } from 'zod'
import { command } from './command.ts'

/** Voids what was said without a mandate and not confirmed in time. */
export const voidPositions = command('void-positions', z.strictObject({}))
