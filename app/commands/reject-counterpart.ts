import { z } from 'zod'
import { command } from './command.ts'
import { RequiredLong, SlotId } from './fields.ts'

/** Sends a paper copy back, with the reason. */
export const rejectCounterpart = command(
  'reject-counterpart',
  z.strictObject({ slot: SlotId, reason: RequiredLong }),
)
