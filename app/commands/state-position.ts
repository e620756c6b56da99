import { z } from 'zod'
import { Ground, Stance } from '#machines/vocabulary.ts'
import { command, existing } from './command.ts'
import { Checked, Id, LongText, Revision } from './fields.ts'

const input = z
  .strictObject({
    clause: Id,
    revision: Revision,
    stance: Stance,
    reason: LongText.default(''),
    understood: Checked.default(false),
    /** The party whose reservation is objected to. */
    reservation: Id.optional(),
    ground: Ground.default('cannot_carry'),
  })
  .refine(
    ({ stance, reason }) => reason.length > 0 || !['reserve', 'stand_aside', 'object'].includes(stance),
    {
      path: ['reason'],
      error: 'required',
    },
  )

/** A party accepts, accepts with a reservation, stands aside, abstains or objects, on one revision of one clause. */
export const statePosition = command('state-position', input, (typed, meeting) => ({
  ...typed,
  objection: `OB${Object.keys(existing(meeting).objections).length + 1}`,
}))
