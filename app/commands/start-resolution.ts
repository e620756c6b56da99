import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** A meeting, circle or written round on an objection begins. */
export const startResolution = command('start-resolution', z.strictObject({ objection: Id }))
