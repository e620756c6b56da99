import { z } from 'zod'

/** What goals and limits are about: few kinds, so that those of several parties can be laid over each other. */
export const GoalKind = z.enum([
  'places',
  'skills',
  'jobs',
  'inclusion',
  'safety',
  'labour',
  'knowledge',
  'data',
  'money',
  'time',
  'decisions',
  'other',
])
export type GoalKind = z.infer<typeof GoalKind>

/** What a party says of it: it looks for it, it can give it, or it is where its limit lies (reference §4, gov-06). */
export const GoalSide = z.enum(['seeks', 'offers', 'limits'])
export type GoalSide = z.infer<typeof GoalSide>

/** One line of a party, in either language or both: it is its own word, and nobody translates it for the party. */
export const Goal = z.strictObject({ side: GoalSide, kind: GoalKind, fr: z.string(), en: z.string() })
export type Goal = z.infer<typeof Goal>

/** What each party said last; a party that said nothing is not there. */
export type GoalsByParty = Record<string, readonly Goal[]>

export type Overlap = {
  kind: GoalKind
  /** Parties by what they say of it, in the order in which they are given. */
  seeks: string[]
  offers: string[]
  limits: string[]
  /** Two or more look for the same. */
  shared: boolean
  /** Somebody looks for what another one gives. */
  met: boolean
  /** Somebody looks for what is another one's limit: to be spoken of before the clauses are. */
  strained: boolean
}

/**
 * Where goals and limits meet, by kind. A party's own limit on what it looks for itself is no strain with itself.
 *
 * @returns only kinds that somebody spoke of: strained ones first, then those that most parties share
 */
export function overlaps(goals: GoalsByParty, parties: readonly string[]): Overlap[] {
  return GoalKind.options
    .map((kind) => overlapOf(kind, goals, parties))
    .filter(({ seeks, offers, limits }) => seeks.length + offers.length + limits.length > 0)
    .toSorted(
      (one, other) => Number(other.strained) - Number(one.strained) || other.seeks.length - one.seeks.length,
    )
}

function overlapOf(kind: GoalKind, goals: GoalsByParty, parties: readonly string[]): Overlap {
  const saying = (side: GoalSide) =>
    parties.filter((party) => {
      const said = Object.hasOwn(goals, party) ? goals[party] : undefined
      return said?.some((goal) => goal.kind === kind && goal.side === side)
    })
  const [seeks, offers, limits] = [saying('seeks'), saying('offers'), saying('limits')]
  const others = (one: string[], two: string[]) => one.some((id) => two.some((other) => other !== id))
  const [met, strained] = [others(seeks, offers), others(seeks, limits)]
  return { kind, seeks, offers, limits, shared: seeks.length > 1, met, strained }
}
