import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Another agreement that names this one is in force. */
export const supersedeAgreement = command('supersede-agreement', z.strictObject({ by: Id }))
