import { z } from 'zod'
import { digestOf } from '#app/record/digest.ts'
import { contentOf } from '#machines/content-of.ts'
import { command, existing } from './command.ts'

/** Freezes the text; the digest is of its content as it stands under the lock. */
export const sealAgreement = command('seal-agreement', z.strictObject({}), async (_, meeting) => ({
  digest: await digestOf(contentOf(existing(meeting))),
}))
