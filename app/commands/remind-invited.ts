import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Recalls its invitation to an organization that has not answered. The clock names the invitation by its instant. */
export const remindInvited = command(
  'remind-invited',
  z.strictObject({ party: Id, invitedAt: z.iso.datetime().optional() }),
)
