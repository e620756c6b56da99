import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** The facilitator finds that an objection has to be answered. */
export const admitObjection = command('admit-objection', z.strictObject({ objection: Id }))
