import { z } from 'zod'
import { command } from './command.ts'
import { Id, ObligationId, RequiredLong } from './fields.ts'

/** Offers a duty to another party, which has to accept it. */
export const offerTransfer = command(
  'offer-transfer',
  z.strictObject({ obligation: ObligationId, to: Id, reason: RequiredLong }),
)
