import { z } from 'zod'
import { command } from './command.ts'
import { IsoDate, ShortText } from './fields.ts'

/** Rows that a form left empty say nothing. */
function filled(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows
  return rows.filter((row) =>
    typeof row === 'object' && row !== null ? Object.values(row).some(Boolean) : Boolean(row),
  )
}

/** A single day has no last day of its own. */
const Absence = z
  .strictObject({
    from: IsoDate,
    to: z.union([IsoDate, z.literal('')]).optional(),
    title: ShortText.default(''),
  })
  .transform(({ from, to, title }) => ({ from, to: to || from, title }))

/** The days on which a party's body decides, and those in which its people are away; replaces what it said before. */
export const declareCalendar = command(
  'declare-calendar',
  z.strictObject({
    meetings: z.preprocess(filled, z.array(IsoDate).max(60).default([])),
    away: z.preprocess(filled, z.array(Absence).max(60).default([])),
  }),
)
