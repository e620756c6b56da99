import { z } from 'zod'
import { command } from './command.ts'
import { AmendmentId, Id, RequiredTexts, Title } from './fields.ts'

/** Offers words that answer an objection to an amendment. */
export const replyToAmendmentObjection = command(
  'reply-to-amendment-objection',
  z.strictObject({ amendment: AmendmentId, objection: Id, title: Title, text: RequiredTexts }),
)
