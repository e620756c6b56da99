import { z } from 'zod'
import { PartyType } from './vocabulary.ts'

/** How one class of parties agrees: all of them, two thirds (with at least one small employer when one takes part), or a majority. */
export const ClassRule = z.enum(['all', 'two_thirds_with_sme', 'two_thirds', 'majority'])
export type ClassRule = z.infer<typeof ClassRule>

/** One class: the party types that decide together, and their rule. Types in no class are each their own, rule `all`. */
export const PartyClass = z.strictObject({ types: z.array(PartyType).min(1), rule: ClassRule })
export type PartyClass = z.infer<typeof PartyClass>

/** When silence may count. `neverFor` can be widened by a template, never narrowed: law 5 is a floor. */
export const Tacit = z.strictObject({
  allowed: z.boolean(),
  days: z.int().min(0),
  smeDays: z.int().min(0),
  neverFor: z.array(PartyType),
})
export type Tacit = z.infer<typeof Tacit>

/** The decision policy: locked before review, part of what is signed. Source: reference §5 and §6.4. */
export const Policy = z.strictObject({
  rule: z.enum(['unanimity', 'class_concurrence']),
  classes: z.array(PartyClass),
  /** Share of participating parties that must have spoken expressly, 0 to 1. */
  quorum: z.number().min(0).max(1),
  everyClassPresent: z.boolean(),
  /** Largest share of participating parties that may stand aside on a clause, 0 to 1. */
  standAsideMax: z.number().min(0).max(1),
  tacit: Tacit,
  /** Shortest call, in business days, the opening day not counted. */
  minimumCallDays: z.int().min(0),
})
export type Policy = z.infer<typeof Policy>
