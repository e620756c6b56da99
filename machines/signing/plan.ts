import { z } from 'zod'
import { PartyType } from '../vocabulary.ts'
import { Words } from '../words.ts'

/**
 * How many sign for one party (reference §2.4): everyone named to sign, any one of them, two of them, or those in
 * `people` alone. `mayDelegate`: its own rules let a signatory give the signature to somebody else.
 */
export const SigningRule = z.strictObject({
  mode: z.enum(['all', 'any_one', 'two_of', 'named']),
  people: z.array(z.string()),
  mayDelegate: z.boolean(),
})
export type SigningRule = z.infer<typeof SigningRule>

/** What must be true before the agreement takes effect: whose it is to bring about, and until when. */
export const Precedent = z.strictObject({
  id: z.string(),
  title: Words,
  /** A party, or an organization that only observes; empty when nobody's. */
  owner: z.string(),
  /** May be let go by all who signed, or by those in `waivableBy` alone. */
  waivable: z.boolean(),
  waivableBy: z.array(z.string()).optional(),
  /** What will show that it holds. */
  evidence: Words.optional(),
  /** Last day on which it may come true, ISO date: after it, the agreement is given up as at its long-stop date. */
  until: z.string().optional(),
})
export type Precedent = z.infer<typeof Precedent>

/** Enough signatures without all of them: how many parties, which ones, and how many of a type. */
export const Threshold = z.strictObject({
  parties: z.int(),
  essential: z.array(z.string()),
  types: z.array(z.strictObject({ type: PartyType, count: z.int() })),
})
export type Threshold = z.infer<typeof Threshold>

/**
 * Turn of each party (1 first; a party not named signs in turn 1), the dates of effect, and the rules that differ from
 * the plain case: everyone named signs, all of them are needed, nothing else is waited for.
 */
export const SigningPlan = z.strictObject({
  turns: z.record(z.string(), z.int()),
  notBefore: z.string().nullable(),
  endsOn: z.string().nullable(),
  rules: z.record(z.string(), SigningRule).optional(),
  /** `party:person` of a signatory to the person who must witness that signature. */
  witnesses: z.record(z.string(), z.string()).optional(),
  /** Parties that let their witness be there by video; elsewhere a witness is there in person (case 23). */
  videoWitness: z.array(z.string()).optional(),
  threshold: Threshold.optional(),
  conditions: z.array(Precedent).optional(),
  /**
   * The day from which the parties take it to have had effect, ISO date, before they signed: only where each of them
   * signs the text that says so, and never where it moves money (case 24).
   */
  retroactiveTo: z.string().optional(),
  /** It takes effect on the first day of a month. */
  firstOfMonth: z.boolean().optional(),
  /** Days after the last required signature at whose end an agreement that still waits for a condition is given up. */
  longStopDays: z.int().optional(),
  /** Last day to sign, ISO date. Not part of what is sealed: it may be extended on the same text. */
  deadline: z.string().optional(),
  /** A signature cannot be taken back, even before the last one is given. */
  irrevocable: z.boolean().optional(),
})
export type SigningPlan = z.infer<typeof SigningPlan>

const PLAIN: SigningRule = { mode: 'all', people: [], mayDelegate: true }

export function ruleOf({ rules }: SigningPlan, party: string): SigningRule {
  return rules?.[party] ?? PLAIN
}
