import { z } from 'zod'

/** What a party filed to show that it did its duty. */
export const Evidence = z.strictObject({
  text: z.string(),
  party: z.string(),
  by: z.string(),
  at: z.string(),
})
export type Evidence = z.infer<typeof Evidence>

/**
 * One occurrence of a responsibility for one accountable party (reference §6.5.6). Id: `O:<responsibility>:<party>`,
 * with the number of the occurrence behind it from the second on.
 */
export const Obligation = z.strictObject({
  id: z.string(),
  clause: z.string(),
  responsibility: z.string(),
  party: z.string(),
  occurrence: z.int(),
  status: z.string(),
  /** What it hangs on: `effective`, `every`, `continuous`, or the name of a recorded event. */
  anchor: z.string(),
  /** From when it is to be done, instant. */
  opensAt: z.string(),
  /** The last second in which it is on time, instant; null for what is owed all along. */
  due: z.string().nullable(),
  /** The date before it was ever extended or shifted. */
  firstDue: z.string().nullable(),
  evidence: Evidence.nullable(),
  /** Fulfilled after the due date. */
  late: z.boolean(),
  /** What was last said about it: what is missing, why it is disputed, waived, extended… */
  reason: z.string(),
  suspendedAt: z.string().nullable(),
  /** The party that is asked to take it over. */
  transferTo: z.string().nullable(),
  /** Beneficiaries that no longer ask for it. */
  waivedBy: z.array(z.string()),
})
export type Obligation = z.infer<typeof Obligation>

/** Something happened, or will, on which duties hang: a cohort begins, a placement ends (the grammar's anchors). */
export const AnchorEvent = z.strictObject({
  anchor: z.string(),
  /** ISO date. */
  on: z.string(),
  /** Whom it concerns; empty: everyone who answers for a duty that hangs on it. */
  parties: z.array(z.string()),
  note: z.string(),
})
export type AnchorEvent = z.infer<typeof AnchorEvent>
