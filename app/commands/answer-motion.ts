import { z } from 'zod'
import { command } from './command.ts'
import { Checked, LongText } from './fields.ts'

/** Says yes or no to a motion, for one’s party. */
export const answerMotion = command(
  'answer-motion',
  z.strictObject({
    motion: z.string().regex(/^MO\d{1,4}$/, 'bad_id'),
    agrees: Checked,
    reason: LongText.default(''),
  }),
)
