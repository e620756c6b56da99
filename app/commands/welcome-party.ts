import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Lets an observer become a party whenever it wishes to. */
export const welcomeParty = command('welcome-party', z.strictObject({ party: Id }))
