import { z } from 'zod'
import { GoalKind, GoalSide } from '#machines/goals.ts'
import { command } from './command.ts'
import { ShortText } from './fields.ts'

/** More lines than this are no longer goals but a text. */
const MOST = 30

const Line = z.strictObject({
  side: GoalSide.optional(),
  kind: GoalKind.default('other'),
  fr: ShortText.default(''),
  en: ShortText.default(''),
})

/** A row of the form that was left empty says nothing; one with words says what they are. */
const Lines = z
  .array(Line)
  .max(MOST, `too_many ${MOST}`)
  .default([])
  .superRefine((lines, context) => {
    for (const [at, { side, fr, en }] of lines.entries())
      if ((fr || en) && !side) context.addIssue({ code: 'custom', message: 'required', path: [at, 'side'] })
  })
  .transform((lines) =>
    lines.flatMap(({ side, ...line }) => (side && (line.fr || line.en) ? [{ side, ...line }] : [])),
  )

/** Says what the party looks for, can give, and cannot accept; said again, it replaces what was said before. */
export const stateGoals = command('state-goals', z.strictObject({ goals: Lines }))
