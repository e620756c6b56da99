import { z } from 'zod'
import { digestOf } from '#app/record/digest.ts'
import { amendmentContent } from '#machines/in-force/amendments.ts'
import { ownValue } from '#machines/refusal.ts'
import { command, existing } from './command.ts'
import { AmendmentId } from './fields.ts'

/** Freezes an agreed amendment for signature, under the digest of what it changes. */
export const sealAmendment = command(
  'seal-amendment',
  z.strictObject({ amendment: AmendmentId }),
  async ({ amendment: id }, meeting) => {
    const agreement = existing(meeting)
    const amendment = ownValue(agreement.amendments, id)
    const digest = amendment ? await digestOf(amendmentContent(agreement, amendment)) : ''
    return { amendment: id, digest }
  },
)
