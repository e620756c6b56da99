import { z } from 'zod'
import { digestOf } from '#app/record/digest.ts'
import { contentOf } from '#machines/content-of.ts'
import { command, existing } from './command.ts'
import { Digest } from './fields.ts'

/**
 * Freezes the text; the digest is of its content as it stands under the lock. A page sends the digest that it showed,
 * so that nothing else is sealed than what was seen; a script may leave it out.
 */
export const sealAgreement = command(
  'seal-agreement',
  z.strictObject({ seen: Digest.optional() }),
  async ({ seen }, meeting) => {
    const digest = await digestOf(contentOf(existing(meeting)))
    return seen === undefined ? { digest } : { digest, seen }
  },
)
