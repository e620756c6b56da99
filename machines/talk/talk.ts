import { z } from 'zod'
import { Letter } from '../vocabulary.ts'

/** Who reads a thread: everybody, with observers answered apart; or one organization alone. */
export const Lane = z.enum(['parties', 'observers', 'private'])
export type Lane = z.infer<typeof Lane>

/** Where a proposal comes from: the page of the clause, or an edited copy of the text. */
export const Source = z.enum(['page', 'word'])
export type Source = z.infer<typeof Source>

const SomeWords = z.strictObject({ fr: z.string().optional(), en: z.string().optional() })

/** What a proposal would change of a clause; the rest stays. A letter that is null is taken away. */
export const Changes = z.strictObject({
  title: SomeWords.optional(),
  text: SomeWords.optional(),
  /** Duty → party → letter. */
  letters: z.record(z.string(), z.record(z.string(), Letter.nullable())).optional(),
})
export type Changes = z.infer<typeof Changes>

/** Why a proposal was closed by itself. */
export const Closing = z.enum(['clause_removed', 'text_sealed', 'agreement_ended', 'party_left'])
export type Closing = z.infer<typeof Closing>

export const Proposal = z.strictObject({
  id: z.string(),
  clause: z.string(),
  /** The revision that its author had before their eyes. */
  revision: z.int(),
  party: z.string(),
  by: z.string(),
  /** What accepting it writes; gone once it is answered, as its words stand in the record. */
  changes: Changes.optional(),
  status: z.enum(['open', 'accepted', 'declined', 'withdrawn', 'closed']),
})
export type Proposal = z.infer<typeof Proposal>

/** Of a comment, who wrote it and whether they took it back; its words are read from the record. */
export const Comment = z.strictObject({
  thread: z.string(),
  party: z.string(),
  by: z.string(),
  withdrawn: z.literal(true).optional(),
})
export type Comment = z.infer<typeof Comment>

export const Thread = z.strictObject({
  clause: z.string(),
  lane: Lane,
  /** Whose people began it. */
  party: z.string(),
  resolved: z.boolean(),
})
export type Thread = z.infer<typeof Thread>

/**
 * What people said of the text beside what they decide. Threads and comments of the lane `private` are here only where
 * their own organization may read them: whoever folds the record of another party has none of them, and the same text.
 */
export const Talk = z.strictObject({
  proposals: z.record(z.string(), Proposal),
  threads: z.record(z.string(), Thread),
  comments: z.record(z.string(), Comment),
  /** The revision that last changed each part of a clause: clause → part → revision. */
  touched: z.record(z.string(), z.record(z.string(), z.int())),
})
export type Talk = z.infer<typeof Talk>

export const NO_TALK: Talk = { proposals: {}, threads: {}, comments: {}, touched: {} }
