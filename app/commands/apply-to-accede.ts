import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** Asks to join an agreement in force. */
export const applyToAccede = command('apply-to-accede', z.strictObject({ reason: RequiredLong }))
