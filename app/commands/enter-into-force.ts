import { z } from 'zod'
import { command } from './command.ts'

/** The date of effect has come. */
export const enterIntoForce = command('enter-into-force', z.strictObject({}))
