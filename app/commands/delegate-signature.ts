import { z } from 'zod'
import { command } from './command.ts'
import { AuthorityInput, Checked, Id, SlotId } from './fields.ts'

/** Gives one’s place to sign to somebody else of the same party, in writing and for a time. */
export const delegateSignature = command(
  'delegate-signature',
  z.strictObject({ slot: SlotId, person: Id, ...AuthorityInput.shape, mayDelegate: Checked.default(false) }),
  ({ slot, person, mayDelegate, ...authority }) => ({ slot, person, mayDelegate, authority }),
)
