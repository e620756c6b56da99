import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** A party says that it does not renew. */
export const refuseRenewal = command('refuse-renewal', z.strictObject({ reason: RequiredLong }))
