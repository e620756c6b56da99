import { z } from 'zod'
import { Source } from '#machines/talk/talk.ts'
import { Letter } from '#machines/vocabulary.ts'
import { command } from './command.ts'
import { Id, LongText, RequiredLong, RequiredShort, Revision } from './fields.ts'

/** One row of the matrix; the empty choice says that the party has no letter. */
const Row = z.strictObject({
  id: Id,
  letters: z.record(
    Id,
    Letter.or(z.literal('')).transform((letter) => (letter === '' ? null : letter)),
  ),
})

/**
 * Writes how a clause could read instead: its words in either language, or who does what. Only what is given is proposed;
 * the rest stays as it is. The drafters take it up or decline it.
 */
export const proposeChange = command(
  'propose-change',
  z.strictObject({
    clause: Id,
    /** The revision that was before the author's eyes. */
    seen: Revision,
    title: z.strictObject({ fr: RequiredShort.optional(), en: RequiredShort.optional() }).optional(),
    text: z.strictObject({ fr: RequiredLong.optional(), en: RequiredLong.optional() }).optional(),
    responsibilities: z.array(Row).max(200).optional(),
    reason: LongText.default(''),
    source: Source.default('page'),
  }),
  ({ clause, seen, title, text, responsibilities: rows, reason, source }) => {
    const letters = rows && Object.fromEntries(rows.map(({ id, letters: cells }) => [id, cells]))
    const changes = {
      ...(title ? { title } : {}),
      ...(text ? { text } : {}),
      ...(letters ? { letters } : {}),
    }
    return { clause, seen, changes, reason, source }
  },
)
