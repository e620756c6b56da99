import { z } from 'zod'
import { command } from './command.ts'
import { Id, IsoDate, ShortText } from './fields.ts'

/** Something happens on which duties hang: a cohort begins, a placement ends. */
export const recordAnchor = command(
  'record-anchor',
  z.strictObject({
    anchor: z.string().regex(/^[a-z]+(?:[._][a-z]+)*$/, 'not_a_choice'),
    on: IsoDate,
    parties: z.array(Id).default([]),
    note: ShortText.default(''),
  }),
  (event) => ({ event }),
)
