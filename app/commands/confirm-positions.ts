import { z } from 'zod'
import { command } from './command.ts'

/** Confirms, for a party, what was said for it without a mandate. */
export const confirmPositions = command('confirm-positions', z.strictObject({}))
