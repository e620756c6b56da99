import { z } from 'zod'
import { command } from './command.ts'
import { ShortText } from './fields.ts'

/** Moves the agreement to the newest version of the procedure. */
export const adoptProcedure = command('adopt-procedure', z.strictObject({ to: ShortText }))
