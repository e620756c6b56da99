import { z } from 'zod'
import { command } from './command.ts'
import { Checked } from './fields.ts'

/** A party joins the review; it may refuse that its silence ever counts. */
export const acceptInvitation = command(
  'accept-invitation',
  z.strictObject({ optOutTacit: Checked.default(false) }),
)
