import { z } from 'zod'
import type { Agreement } from '#machines/state.ts'
import { Source } from '#machines/talk/talk.ts'
import { Letter } from '#machines/vocabulary.ts'
import { command, existing } from './command.ts'
import { Id, LongText, RequiredLong, RequiredShort, Revision } from './fields.ts'

/** One whole row of the matrix, as for `assign-letters`: who is not in it, or has the empty choice, has no letter. */
const Row = z.strictObject({ id: Id, letters: z.record(Id, Letter.or(z.literal(''))).default({}) })

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
  ({ clause, seen, title, text, responsibilities: rows, reason, source }, meeting) => {
    const letters = rows && lettersIn(existing(meeting), clause, rows)
    const changes = {
      ...(title ? { title } : {}),
      ...(text ? { text } : {}),
      ...(letters ? { letters } : {}),
    }
    return { clause, seen, changes, reason, source }
  },
)

function lettersIn({ clauses }: Agreement, clause: string, rows: z.output<typeof Row>[]) {
  const duties = clauses[clause]?.responsibilities ?? []
  return Object.fromEntries(
    rows.map(({ id, letters }) => {
      const held = duties.find((duty) => duty.id === id)?.letters ?? {}
      const parties = [...new Set([...Object.keys(held), ...Object.keys(letters)])]
      return [id, Object.fromEntries(parties.map((party) => [party, letters[party] || null]))]
    }),
  )
}
