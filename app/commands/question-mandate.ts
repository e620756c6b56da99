import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Says that whoever spoke for a party had no mandate. */
export const questionMandate = command(
  'question-mandate',
  z.strictObject({ party: Id, person: Id, reason: RequiredLong }),
)
