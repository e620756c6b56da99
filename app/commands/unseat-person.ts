import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Takes a person's seat for a party away; what that person did stays done. */
export const unseatPerson = command('unseat-person', z.strictObject({ party: Id, person: Id }))
