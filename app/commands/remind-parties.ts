import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Tells every party that has still to answer a call so again; without a call, the one that runs. */
export const remindParties = command('remind-parties', z.strictObject({ call: Id.optional() }))
