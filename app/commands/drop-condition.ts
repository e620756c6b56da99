import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Takes a condition off the plan. */
export const dropCondition = command('drop-condition', z.strictObject({ condition: Id }))
