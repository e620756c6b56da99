import { z } from 'zod'
import { command } from './command.ts'
import { IsoDate, ObligationId, RequiredLong } from './fields.ts'

/** Gives more time for a duty. */
export const extendObligation = command(
  'extend-obligation',
  z.strictObject({ obligation: ObligationId, until: IsoDate, reason: RequiredLong }),
)
