import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** Leaves before the agreement is fully signed, with the reason. */
export const leaveAgreement = command('leave-agreement', z.strictObject({ reason: RequiredLong }))
