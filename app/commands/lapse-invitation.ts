import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Stops waiting for an invitation that was not answered for a month. */
export const lapseInvitation = command('lapse-invitation', z.strictObject({ party: Id }))
