import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, Checked, Id, LongText } from './fields.ts'

/** Admits an objection to an amendment, or notes it as a concern. */
export const judgeAmendmentObjection = command(
  'judge-amendment-objection',
  z.strictObject({ amendment: AmendmentId, objection: Id, admitted: Checked, reason: LongText.default('') }),
)
