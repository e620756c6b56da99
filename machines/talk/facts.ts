import { z } from 'zod'
import { Changes, Closing, Lane, Source } from './talk.ts'

const fact = <Name extends string, Shape extends z.ZodRawShape>(type: Name, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const proposal = z.string()
const thread = z.string()
const clause = z.string()
const party = z.string()
const by = z.string()
const reason = z.string()

/** What the record says of comments and proposals. An entry of the lane `private` is for its organization alone. */
export const talkFacts = [
  fact('proposal.made', {
    ...{ proposal, clause, revision: z.int(), party, by },
    ...{ changes: Changes, reason, source: Source },
  }),
  /** Stands beside the revision that it became: whose words they are, and who took them up. */
  fact('proposal.accepted', {
    ...{ proposal, clause, revision: z.int(), party, person: z.string(), by },
    /** The drafters put it in other words. */
    reworded: z.boolean(),
  }),
  fact('proposal.declined', { proposal, reason, by }),
  fact('proposal.withdrawn', { proposal, by }),
  fact('proposal.closed', { proposal, because: Closing }),
  fact('comment.made', {
    ...{ comment: z.string(), thread, clause, revision: z.int(), lane: Lane, party, by },
    words: z.string(),
    /** The passage that it is about, as it stood in one language. */
    quote: z.strictObject({ language: z.enum(['fr', 'en']), words: z.string() }).optional(),
  }),
  fact('comment.withdrawn', { comment: z.string(), lane: Lane, by }),
  fact('thread.resolved', { thread, lane: Lane, by }),
  fact('thread.reopened', { thread, lane: Lane, by }),
] as const
