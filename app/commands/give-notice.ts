import { z } from 'zod'
import { command } from './command.ts'
import { LongText, RequiredLong } from './fields.ts'

/** A party says that it leaves. */
export const giveNotice = command(
  'give-notice',
  z.strictObject({ reason: RequiredLong, plan: LongText.default('') }),
)
