import { z } from 'zod'
import { command } from './command.ts'
import { Id, IsoDate, RequiredLong } from './fields.ts'

/** Records that a condition holds, since which day and as proven by what. */
export const meetCondition = command(
  'meet-condition',
  z.strictObject({ condition: Id, evidence: RequiredLong, on: IsoDate }),
)
