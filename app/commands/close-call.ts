import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Closes a call at its deadline, or as soon as every position is in. */
export const closeCall = command('close-call', z.strictObject({ call: Id, deadline: z.iso.datetime() }))
