import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, IsoDate } from './fields.ts'

/** Asks the parties to an amendment for their answer by a day. */
export const openAmendmentCall = command(
  'open-amendment-call',
  z.strictObject({ amendment: AmendmentId, until: IsoDate }),
)
