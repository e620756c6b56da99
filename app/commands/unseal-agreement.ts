import { z } from 'zod'
import { command } from './command.ts'
import { Digest, Id, RequiredLong, RequiredShort, RequiredTexts, Revision } from './fields.ts'

const Change = z.strictObject({
  clause: Id,
  seen: Revision,
  title: z.strictObject({ fr: RequiredShort, en: RequiredShort }),
  text: RequiredTexts,
})

/** Second step of an edit after sealing: names the digest that it voids, the reason, and the new wording. */
export const unsealAgreement = command(
  'unseal-agreement',
  z.strictObject({ digest: Digest, reason: RequiredLong, changes: z.array(Change).min(1, 'required') }),
  ({ digest, reason, changes }) => ({
    digest,
    reason,
    changes: changes.map(({ clause, seen, title, text }) => ({ clause, seen, body: { title, text } })),
  }),
)
