import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** Ends a call without a decision. */
export const cancelCall = command('cancel-call', z.strictObject({ reason: RequiredLong }))
