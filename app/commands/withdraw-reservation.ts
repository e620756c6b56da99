import { z } from 'zod'
import { command } from './command.ts'
import { Id } from './fields.ts'

/** Gives up the limit that a party had set for itself on a clause. */
export const withdrawReservation = command('withdraw-reservation', z.strictObject({ clause: Id }))
