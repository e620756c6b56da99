import { z } from 'zod'
import { command } from './command.ts'
import { Digest, Id, RequiredLong, RequiredTexts, Revision, Schedules, Title } from './fields.ts'

const Change = z.strictObject({
  clause: Id,
  seen: Revision,
  title: Title.optional(),
  text: RequiredTexts.optional(),
  schedules: Schedules.optional(),
})

/** Second step of an edit after sealing: names the digest that it voids, the reason, and what is to change: words, or schedules. */
export const unsealAgreement = command(
  'unseal-agreement',
  z.strictObject({ digest: Digest, reason: RequiredLong, changes: z.array(Change).min(1, 'required') }),
  ({ digest, reason, changes }) => ({
    digest,
    reason,
    changes: changes.map(({ clause, seen, ...body }) => ({ clause, seen, body })),
  }),
)
