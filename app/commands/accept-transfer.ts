import { z } from 'zod'
import { command } from './command.ts'
import { ObligationId } from './fields.ts'

/** The other party takes the duty over. */
export const acceptTransfer = command('accept-transfer', z.strictObject({ obligation: ObligationId }))
