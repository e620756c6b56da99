import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Invites an organization listed during the review, or again. */
export const inviteParty = command('invite-party', z.strictObject({ party: Id }))
