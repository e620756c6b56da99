import { z } from 'zod'
import { Lane } from '#machines/talk/talk.ts'
import { LANGUAGES } from '#machines/words.ts'
import { command } from './command.ts'
import { CommentId, CommentText, Id, RequiredPassage, Revision } from './fields.ts'

const Quote = z.strictObject({ language: z.enum(LANGUAGES), words: RequiredPassage })

/** A form always says the language of a passage, and may leave the passage empty. */
function unlessEmpty(quote: unknown): unknown {
  return (quote as { words?: unknown } | undefined)?.words ? quote : undefined
}

/** Says something of a clause or of a passage of it, to everybody, in the observers' lane or to one's own organization. */
export const commentOnClause = command(
  'comment-on-clause',
  z.strictObject({
    clause: Id,
    revision: Revision,
    /** The thread that it answers; left out: it begins one. */
    thread: CommentId.optional(),
    lane: Lane.default('parties'),
    words: CommentText,
    quote: z.preprocess(unlessEmpty, Quote.optional()).optional(),
  }),
)
