import { z } from 'zod'
import { askedBy } from '#machines/running-calls.ts'
import { command, existing } from './command.ts'
import { Id, ShortText } from './fields.ts'

const input = z.strictObject({
  notice: z.enum(['call', 'reminder']),
  language: z.enum(['fr', 'en']),
  /** Left out: the running call. */
  call: Id.optional(),
  person: Id.nullable().default(null),
  party: Id.nullable().default(null),
  reference: ShortText.default(''),
})

/** A notice of a call reached a party: by a mail server, or by another way that the secretariat can prove. */
export const recordDelivery = command('record-delivery', input, (typed, meeting) => ({
  ...typed,
  call: typed.call ?? askedBy(existing(meeting))?.call?.id ?? '',
}))
