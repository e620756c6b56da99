import { z } from 'zod'
import { command } from './command.ts'
import { Checked, Id, IsoDate, LongText, RequiredShort, Revision, Schedules, Texts } from './fields.ts'

const input = z.strictObject({
  clause: Id,
  /** The revision that was on the page; a newer one refuses the edit and shows both. */
  seen: Revision,
  title: z.strictObject({ fr: RequiredShort, en: RequiredShort }),
  text: z.strictObject({ fr: LongText, en: LongText }),
  summary: Texts.optional(),
  schedules: Schedules.optional(),
  /** By when the language that is missing comes. */
  translationBy: IsoDate.optional(),
  editorial: Checked.default(false),
})

/** Changes the wording of a clause, in both languages together. */
export const reviseClause = command(
  'revise-clause',
  input,
  ({ clause, seen, editorial, title, text, ...optional }) => ({
    ...{ clause, seen, editorial },
    changes: { title, text, ...optional },
  }),
)
