import { z } from 'zod'

/** A notice that reached a party during a call: how that is known, and whether it came back since. */
export const Proof = z.strictObject({
  party: z.string(),
  notice: z.enum(['call', 'reminder']),
  language: z.enum(['fr', 'en']),
  how: z.enum(['server', 'receipt']),
  at: z.string(),
  bounced: z.boolean(),
})
export type Proof = z.infer<typeof Proof>

/** At which time of a call those who have still to answer are reminded by the clock. */
export const Mark = z.enum(['half', 'most', 'day'])
export type Mark = z.infer<typeof Mark>

/** What is kept of any call, on the agreement or on an amendment of it. */
export const CallRecord = z.strictObject({
  id: z.string(),
  openedAt: z.string(),
  /** The statutory holidays that its newest deadline was reckoned with. */
  holidays: z.array(z.string()),
  /** When its present deadline was set, and which reminders of it were sent. */
  since: z.string(),
  reminded: z.array(Mark),
  /** What reached whom: without it, no silence counts. */
  proofs: z.array(Proof),
})
export type CallRecord = z.infer<typeof CallRecord>

/** A consensus call. While an admitted objection blocks it, `remaining` holds the milliseconds left. */
export const Call = CallRecord.extend({
  clauses: z.array(z.string()),
  deadline: z.string(),
  remaining: z.int().nullable(),
  /** Business days from its opening to its first deadline, the opening day not counted. */
  businessDays: z.int(),
  /** It was made longer once by itself, because the quorum was not there. */
  prolonged: z.boolean(),
  /** Parties that had more time as of right: each once. */
  extendedFor: z.array(z.string()),
})
export type Call = z.infer<typeof Call>
