import { z } from 'zod'
import { command } from './command.ts'
import { IsoDate, RequiredShort } from './fields.ts'

/** Records that a party’s own body approved. */
export const recordApproval = command(
  'record-approval',
  z.strictObject({ body: RequiredShort, instrument: RequiredShort, on: IsoDate }),
)
