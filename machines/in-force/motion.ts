import { z } from 'zod'
import { Words } from '../words.ts'

/**
 * What the parties can decide together once there is something to decide on: under the agreement's own rule, by all of
 * them, or unless somebody refuses.
 */
export const MotionKind = z.enum([
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
