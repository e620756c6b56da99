import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** At its deadline, a call that too few have answered goes on once; the clock's alone. */
export const prolongCall = command('prolong-call', z.strictObject({ call: Id, deadline: z.iso.datetime() }))
