import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId } from './fields.ts'

/** The day of effect of an amendment has come. */
export const takeAmendmentEffect = command(
  'take-amendment-effect',
  z.strictObject({ amendment: AmendmentId }),
)
