import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Takes an organization off the list before the review. */
export const dropParty = command('drop-party', z.strictObject({ party: Id }))
