import { z } from 'zod'
import { command } from './command.ts'
import { Id, RequiredLong } from './fields.ts'

/** Says what worries an organization about a clause; nothing waits for it. */
export const raiseConcern = command('raise-concern', z.strictObject({ clause: Id, reason: RequiredLong }))
