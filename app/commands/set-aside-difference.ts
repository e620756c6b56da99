import { z } from 'zod'
import { KINDS } from '#machines/concordance/finding.ts'
import { command } from './command.ts'
import { Id, LongText, RequiredLong, Revision } from './fields.ts'

/** The reviser of concordance says why what looks different in the two languages of a clause is the same. */
export const setAsideDifference = command(
  'set-aside-difference',
  z.strictObject({
    clause: Id,
    /** The revision that was compared. */
    revision: Revision,
    kind: z.enum(KINDS),
    /** The words on each side, as the comparison quoted them. */
    fr: LongText.default(''),
    en: LongText.default(''),
    reason: RequiredLong,
  }),
)
