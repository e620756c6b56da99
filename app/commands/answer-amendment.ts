import { z } from 'zod'
import { ownValue } from '#machines/refusal.ts'
import { Ground, Stance } from '#machines/vocabulary.ts'
import { command, existing } from './command.ts'
import { AmendmentId, Checked, Id, LongText, Revision } from './fields.ts'

/** Gives a party’s position on one clause of an amendment. */
export const answerAmendment = command(
  'answer-amendment',
  z.strictObject({
    amendment: AmendmentId,
    clause: Id,
    revision: Revision,
    stance: Stance,
    reason: LongText.default(''),
    understood: Checked.default(false),
    ground: Ground.default('preference'),
  }),
  (typed, meeting) => {
    const objections = ownValue(existing(meeting).amendments, typed.amendment)?.objections ?? {}
    return { ...typed, objection: `OB${Object.keys(objections).length + 1}` }
  },
)
