import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** Asks, for one’s own party, to open a text that everyone signed. */
export const reopenSigned = command('reopen-signed', z.strictObject({ reason: RequiredLong }))
