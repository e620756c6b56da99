import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Asks the objecting party what its objection rests on. */
export const askReasons = command('ask-reasons', z.strictObject({ objection: Id, reason: RequiredLong }))
