import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** Opens the agreed text again. */
export const reopenText = command('reopen-text', z.strictObject({ reason: RequiredLong }))
