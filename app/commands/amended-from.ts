import { z } from 'zod'
import type { AmendedClause } from '#machines/in-force/amendment.ts'
import { ownValue } from '#machines/refusal.ts'
import { changedBody } from '#machines/rules/drafting.ts'
import type { Agreement } from '#machines/state.ts'
import { Checked, Id, LettersInput, RequiredTexts, Schedules, Title } from './fields.ts'

/** What somebody types of one clause that an amendment changes: only what becomes different. */
export const Change = z.strictObject({
  clause: Id,
  title: Title.optional(),
  text: RequiredTexts.optional(),
  schedules: Schedules.optional(),
  /** Responsibility → party → letter. */
  letters: z.record(Id, LettersInput).default({}),
  /** The clause is taken out. */
  repeal: Checked.default(false),
})
type Typed = z.output<typeof Change>

/** The whole of each amended clause: as it is in force, with what was typed. A clause that is not there is left to the rules. */
export function amendedFrom(agreement: Agreement, changes: readonly Typed[]): AmendedClause[] {
  return changes.map(({ clause: id, title, text, schedules, letters, repeal }) => {
    const clause = ownValue(agreement.clauses, id)
    if (!clause || repeal) return { clause: id, body: null }
    const responsibilities = clause.responsibilities.map((duty) => ({
      ...duty,
      letters: ownValue(letters, duty.id) ?? duty.letters,
    }))
    return { clause: id, body: changedBody(clause, { title, text, schedules, responsibilities }) }
  })
}
