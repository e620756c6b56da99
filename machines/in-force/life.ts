import { z } from 'zod'
import { AnchorEvent } from './obligation.ts'

/**
 * What the agreement says of its own life (reference §5, « exit », « renewal », « amend »). Part of what is signed;
 * fixed before the seal.
 */
export const Terms = z.strictObject({
  /** The fewest bound parties; below it the cure period begins (AGR-31). */
  minimum: z.int().min(2),
  /** Party types without which the agreement makes no sense, and how many of each. */
  essential: z.record(z.string(), z.int().min(1)),
  /** Days to replace what was lost. */
  cureDays: z.int().min(1),
  /** Days of notice before a party leaves. */
  noticeDays: z.int().min(1),
  renewal: z.enum(['express', 'tacit']),
  renewalMonths: z.int().min(1),
  renewalsMax: z.int().min(0),
  /** Who may join later: nobody; whoever every party accepts aloud; whoever nobody refuses within fifteen days. */
  accession: z.enum(['closed', 'express', 'no_objection']),
  /** May some parties change duties among themselves? */
  subsetAmendments: z.boolean(),
  /** Months for which the clauses that outlive the agreement do; left out: without end, as the law has it. */
  survivalMonths: z.int().min(1).optional(),
  /** Sections that may be changed by the silence procedure: schedules that the steering committee keeps. */
  delegated: z.array(z.string()),
})
export type Terms = z.infer<typeof Terms>

/** What holds where an agreement says nothing else: the reference's own numbers, and silence for nothing. */
export const DEFAULT_TERMS: Terms = {
  minimum: 2,
  essential: {},
  cureDays: 60,
  noticeDays: 90,
  renewal: 'express',
  renewalMonths: 12,
  renewalsMax: 2,
  accession: 'express',
  subsetAmendments: false,
  delegated: [],
}

/** Days before the end on which the parties are reminded of it (AGR-35). */
export const REMINDERS = [180, 90, 30]

/** A party's notice that it leaves; it is bound until the exit. */
export const Leaving = z.strictObject({
  at: z.string(),
  /** First instant at which it is no longer bound. */
  until: z.string(),
  reason: z.string(),
  plan: z.string(),
})
export type Leaving = z.infer<typeof Leaving>

/** A serious breach that a party was told of, and until when it can mend it. */
export const Breach = z.strictObject({ at: z.string(), cureUntil: z.string(), reason: z.string() })

/** A party that joined later, by its own instrument; the sealed original is untouched. */
export const Accession = z.strictObject({ instrument: z.string(), on: z.string(), at: z.string() })

/** The life of an agreement after its signatures. */
export const Life = z.strictObject({
  terms: Terms.nullable(),
  /** Consolidated version of the text: 1 at entry into force, one more with each amendment. */
  version: z.int(),
  /** Last day, ISO date; null: no end. */
  endsOn: z.string().nullable(),
  renewals: z.int(),
  anchors: z.array(AnchorEvent),
  leaving: z.record(z.string(), Leaving),
  breaches: z.record(z.string(), Breach),
  /** Parties that are insolvent, and since when that is recorded; left out while none is. */
  insolvent: z.record(z.string(), z.string()).optional(),
  accessions: z.record(z.string(), Accession),
  /** Days before the end of which the parties were reminded. */
  reminded: z.array(z.int()),
  /** Until when what was lost can be replaced, instant; null while the minimum holds. */
  cureUntil: z.string().nullable(),
  /** Duties that nobody is accountable for any more, by `clause:responsibility`, and until when somebody is to be. */
  orphans: z.record(z.string(), z.string()).optional(),
  suspendedAt: z.string().nullable(),
  /** When it ended, however it did. */
  endedAt: z.string().nullable(),
  expiredAt: z.string().nullable(),
  /** Last day of run-off, ISO date. */
  runOffUntil: z.string().nullable(),
  supersededBy: z.string().nullable(),
})
export type Life = z.infer<typeof Life>

/** Before anything of it is said. */
export const NO_LIFE: Life = {
  terms: null,
  version: 0,
  endsOn: null,
  renewals: 0,
  anchors: [],
  leaving: {},
  breaches: {},
  accessions: {},
  reminded: [],
  cureUntil: null,
  suspendedAt: null,
  endedAt: null,
  expiredAt: null,
  runOffUntil: null,
  supersededBy: null,
}
