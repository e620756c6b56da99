import { z } from 'zod'
import { command } from './command.ts'

/** Tells every party that has still to answer so again. */
export const remindParties = command('remind-parties', z.strictObject({}))
