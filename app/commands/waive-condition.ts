import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Lets a condition go, for one’s own party. */
export const waiveCondition = command('waive-condition', z.strictObject({ condition: Id }))
