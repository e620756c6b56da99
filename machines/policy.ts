import { z } from 'zod'
import { PartyType } from './vocabulary.ts'

/** How one class of parties agrees: all of them, two thirds (with at least one small employer when one takes part), or a majority. */
export const ClassRule = z.enum(['all', 'two_thirds_with_sme', 'two_thirds', 'majority'])
export type ClassRule = z.infer<typeof ClassRule>

/** One class: the party types that decide together, and their rule. Types in no class are each their own, rule `all`. */
export const PartyClass = z.strictObject({ types: z.array(PartyType).min(1), rule: ClassRule })
export type PartyClass = z.infer<typeof PartyClass>

/** How a clause is adopted. Source: reference §6.1 and §6.4. */
export const RuleName = z.enum([
  'unanimity',
  'consensus',
  'consent_with_silence',
  'class_concurrence',
  'supermajority_veto',
])
export type RuleName = z.infer<typeof RuleName>

/** When silence may count. `neverFor` can be widened by a template, never narrowed: law 5 is a floor. */
export const Tacit = z.strictObject({
  allowed: z.boolean(),
  days: z.int().min(0),
  smeDays: z.int().min(0),
  neverFor: z.array(PartyType),
  /** Sections on whose clauses silence never counts, beyond the floor. */
  neverOn: z.array(z.string()).optional(),
  /** The only sections on whose clauses it may count; absent: any. */
  onlyOn: z.array(z.string()).optional(),
})
export type Tacit = z.infer<typeof Tacit>

/** The decision policy: locked before review, part of what is signed. Source: reference §5 and §6.4. */
export const Policy = z.strictObject({
  rule: RuleName,
  classes: z.array(PartyClass),
  /** Another rule for the clauses of some sections. */
  onSections: z
    .array(
      z.strictObject({
        sections: z.array(z.string()).min(1),
        rule: RuleName,
        /** The quorum of these clauses, where it is not that of the others. */
        quorum: z.number().min(0).max(1).optional(),
      }),
    )
    .optional(),
  /** Supermajority: the least share of acceptances among acceptances and objections, 0 to 1. */
  threshold: z.number().min(0).max(1).optional(),
  /** Types of party without whose express acceptance no clause is adopted. */
  decisive: z.array(PartyType).optional(),
  /** Share of participating parties that must have spoken expressly, 0 to 1. */
  quorum: z.number().min(0).max(1),
  /** Types whose parties must all have spoken; `quorum` is then the share of the others. */
  quorumOf: z.array(PartyType).optional(),
  everyClassPresent: z.boolean(),
  /** Largest share of participating parties that may stand aside on a clause, 0 to 1. */
  standAsideMax: z.number().min(0).max(1),
  tacit: Tacit,
  /** Shortest call, in business days, the opening day not counted. */
  minimumCallDays: z.int().min(0),
})
export type Policy = z.infer<typeof Policy>

/** The rule by which a clause of this section is adopted. */
export function ruleFor(policy: Policy, section: string): RuleName {
  return ownOf(policy, section)?.rule ?? policy.rule
}

/** The share of parties that must have spoken aloud on a clause of this section, 0 to 1. */
export function quorumFor(policy: Policy, section: string): number {
  return ownOf(policy, section)?.quorum ?? policy.quorum
}

function ownOf({ onSections }: Policy, section: string) {
  return onSections?.find(({ sections }) => sections.includes(section))
}
