import { z } from 'zod'
import { Meeting } from '#machines/vocabulary.ts'
import { command } from './command.ts'
import { Id, IsoDate, ShortText } from './fields.ts'

/** A meeting, circle or written round on an objection begins. */
export const startResolution = command(
  'start-resolution',
  z.strictObject({
    objection: Id,
    on: IsoDate.optional(),
    how: Meeting.default('written'),
    place: ShortText.default(''),
  }),
)
