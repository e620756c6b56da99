import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, Id } from './fields.ts'

/** A party needs no more time to speak against a silence, a reservation or a correction, of the text or of an amendment. */
export const waiveWait = command(
  'waive-wait',
  z.strictObject({ clause: Id, amendment: AmendmentId.optional() }),
)
