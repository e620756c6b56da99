import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Tells a party in writing of a serious breach, with the time to mend it. */
export const notifyBreach = command(
  'notify-breach',
  z.strictObject({ party: Id, days: z.coerce.number().int().min(1).max(365), reason: RequiredLong }),
)
