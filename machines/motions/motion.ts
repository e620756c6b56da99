import { z } from 'zod'
import { Policy } from '../policy.ts'
import { Ground } from '../vocabulary.ts'
import { Words } from '../words.ts'

/**
 * What the parties can decide together beside the text: while it is discussed, and once it is in force. Under the
 * agreement's own rule, by all of them, by enough of them, or unless somebody refuses.
 */
export const MotionKind = z.enum([
  'recall',
  'remove',
  'change_rule',
  'convene',
  'admit',
  'suspend',
  'resume',
  'terminate',
  'renew',
  'reinstate',
  'exclude',
  'accede',
  'rescind',
  'succeed',
  'abandon',
])
export type MotionKind = z.infer<typeof MotionKind>

const MotionAnswer = z.strictObject({
  agrees: z.boolean(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

/** One question to the parties, and what each has said of it. Recorded with its inputs, as every decision is. */
export const Motion = z.strictObject({
  id: z.string(),
  kind: MotionKind,
  /** Whom it is about: who is excluded, joins, stays or is succeeded; null when it is about all. */
  party: z.string().nullable(),
  /** The new end, the end of the run-off, the day on which a party was heard; ISO date. */
  on: z.string().nullable(),
  /** The successor's legal name. */
  name: Words.nullable(),
  /** The clause to take out, the objection to admit after all and on what ground, the rule to decide by from now on. */
  clause: z.string().optional(),
  objection: z.string().optional(),
  ground: Ground.optional(),
  policy: Policy.optional(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** Until when silence may be broken, instant; null where silence says nothing. */
  closesAt: z.string().nullable(),
  answers: z.record(z.string(), MotionAnswer),
  status: z.enum(['open', 'carried', 'refused']),
  decidedAt: z.string().nullable(),
})
export type Motion = z.infer<typeof Motion>
