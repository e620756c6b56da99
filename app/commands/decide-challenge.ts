import { z } from 'zod'
import { command } from './command.ts'
import { Checked, RequiredLong, SlotId } from './fields.ts'

/** Says whether a disputed signature stands. */
export const decideChallenge = command(
  'decide-challenge',
  z.strictObject({ slot: SlotId, upheld: Checked, reason: RequiredLong }),
)
