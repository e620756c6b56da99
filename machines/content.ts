import { z } from 'zod'
import { Terms } from './in-force/life.ts'
import { Policy } from './policy.ts'
import { Allocation, Consent, Letter, PartyType } from './vocabulary.ts'
import { Words } from './words.ts'

/**
 * What the seal covers (reference §6.4): every word in every language, the named responsibilities, the
 * reservations, the parties, the decision policy, the rule of effect and the signing plan. Its canonical JSON
 * (RFC 8785) is what the digest is computed over; no comment, e-mail address or setting is in it.
 */
export const Content = z.strictObject({
  format: z.literal('entente.content.v1'),
  agreement: z.string(),
  title: Words,
  languages: z.strictObject({ regime: z.enum(['equal', 'french_prevails', 'english_prevails']) }),
  timeZone: z.string(),
  procedure: z.string(),
  parties: z.array(
    z.strictObject({
      id: z.string(),
      type: PartyType,
      name: Words,
      jurisdiction: z.string(),
    }),
  ),
  clauses: z.array(
    z.strictObject({
      id: z.string(),
      /** Printed number, from 1, in the order of the text. */
      number: z.int(),
      section: z.string(),
      revision: z.int(),
      title: Words,
      text: Words,
      consent: Consent,
      dependsOn: z.array(z.string()),
      responsibilities: z.array(
        z.strictObject({
          id: z.string(),
          title: Words,
          text: Words,
          evidence: Words,
          due: z.string(),
          dueLabel: Words,
          allocation: Allocation,
          /** Party id to letter. */
          letters: z.record(z.string(), Letter),
          /** Days of work a year, and the party that pays: left out where nobody has said. */
          effort: z.number().optional(),
          funder: z.string().optional(),
        }),
      ),
      /** Documents that belong to the clause, each by the digest of its file; left out where there is none. */
      schedules: z.array(z.strictObject({ id: z.string(), title: Words, sha256: z.string() })).optional(),
      /** Limits that parties set for themselves when they accepted; printed beside the clause. */
      reservations: z.array(z.strictObject({ party: z.string(), text: z.string() })),
    }),
  ),
  policy: Policy,
  effect: z.strictObject({
    /** First day on which it can take effect, ISO date; null: the day of the last required signature. */
    notBefore: z.string().nullable(),
    /** Last day, ISO date; null: no end. */
    endsOn: z.string().nullable(),
    /** The day, before the signatures, from which the parties take it to have had effect. */
    retroactiveTo: z.string().optional(),
    /** It takes effect on the first day of a month; left out when on any day. */
    firstOfMonth: z.literal(true).optional(),
    /** Days after the last signature at whose end it is given up when a condition still waits. */
    longStopDays: z.int().optional(),
    /** What must be true before it takes effect. */
    conditions: z
      .array(
        z.strictObject({
          id: z.string(),
          title: Words,
          owner: z.string(),
          waivable: z.boolean(),
          /** Who may let it go; left out when all who sign must. */
          waivableBy: z.array(z.string()).optional(),
          evidence: Words.optional(),
          /** Last day on which it may come true, ISO date. */
          until: z.string().optional(),
        }),
      )
      .optional(),
  }),
  /** How it ends, renews, and lets parties in and out; absent: nothing is said of it. */
  terms: Terms.optional(),
  signing: z.strictObject({
    mode: z.enum(['all', 'threshold']),
    /** In mode threshold: how many parties, which ones, and how many of a type must sign. */
    threshold: z
      .strictObject({
        parties: z.int(),
        essential: z.array(z.string()),
        types: z.array(z.strictObject({ type: PartyType, count: z.int() })),
      })
      .optional(),
    /** One line per signature: which party, in which turn (1 first), in what capacity; the person may be a successor in office. */
    signatures: z.array(
      z.strictObject({ slot: z.string(), party: z.string(), turn: z.int(), capacity: Words }),
    ),
  }),
})
export type Content = z.infer<typeof Content>
