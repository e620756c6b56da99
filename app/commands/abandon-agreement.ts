import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong } from './fields.ts'

/** Gives up what nobody else has joined. */
export const abandonAgreement = command('abandon-agreement', z.strictObject({ reason: RequiredLong }))
