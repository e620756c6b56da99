import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, RequiredLong, SlotId } from './fields.ts'

/** Declines to sign an amendment. */
export const declineAmendment = command(
  'decline-amendment',
  z.strictObject({ amendment: AmendmentId, slot: SlotId, reason: RequiredLong }),
)
