import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Takes an unanswered invitation back. */
export const recallInvitation = command('recall-invitation', z.strictObject({ party: Id }))
