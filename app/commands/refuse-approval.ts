import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong, RequiredShort } from './fields.ts'

/** Records that a party’s own body refused the text, with its reason. */
export const refuseApproval = command(
  'refuse-approval',
  z.strictObject({ body: RequiredShort, reason: RequiredLong }),
)
