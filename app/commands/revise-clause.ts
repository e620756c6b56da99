import { z } from 'zod'
import { command } from './command.ts'
import { Checked, Id, LongText, RequiredShort, Revision, Texts } from './fields.ts'

const input = z.strictObject({
  clause: Id,
  /** The revision that was on the page; a newer one refuses the edit and shows both. */
  seen: Revision,
  title: z.strictObject({ fr: RequiredShort, en: RequiredShort }),
  text: z.strictObject({ fr: LongText, en: LongText }),
  summary: Texts.optional(),
  editorial: Checked.default(false),
})

/** Changes the wording of a clause, in both languages together. */
export const reviseClause = command(
  'revise-clause',
  input,
  ({ clause, seen, title, text, summary, editorial }) => ({
    clause,
    seen,
    changes: { title, text, ...(summary ? { summary } : {}) },
    editorial,
  }),
)
