import { z } from 'zod'
import { command } from './command.ts'

/** Says that the party’s own approval is under way. */
export const startApproval = command('start-approval', z.strictObject({}))
