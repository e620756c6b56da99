import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Tells every party that has still to answer a call so again; without a call, the one that runs. The clock names the deadline. */
export const remindParties = command(
  'remind-parties',
  z.strictObject({ call: Id.optional(), deadline: z.iso.datetime().optional() }),
)
