import type { ReadEntry } from '#app/record/ledger.server.ts'
import { type Goal, GoalKind, type GoalsByParty, overlaps } from '#machines/goals.ts'
import type { Agreement } from '#machines/state.ts'
import { namedInOrder, type PartyNames, partyNames } from './reading.server.ts'

/** What each party said last of its goals and limits: words are read from the record. */
export function goalsIn(entries: readonly Pick<ReadEntry, 'facts'>[]): Record<string, Goal[]> {
  const said: Record<string, Goal[]> = {}
  for (const { facts } of entries)
    for (const fact of facts) if (fact.type === 'goals.stated') said[fact.party] = fact.goals
  return said
}

/** Goals and limits of the parties that the text may name, and where they meet. */
export function goalsOf(agreement: Agreement, entries: readonly Pick<ReadEntry, 'facts'>[]) {
  const said = goalsIn(entries)
  const parties = namedInOrder(agreement).map(({ id }) => id)
  const spoken = parties.filter((id) => (said[id] ?? []).length > 0)
  const named: GoalsByParty = Object.fromEntries(spoken.map((id) => [id, said[id] ?? []]))
  return {
    names: partyNames(agreement) as PartyNames,
    parties: spoken.map((id) => ({ id, goals: named[id] ?? [] })),
    silent: parties.filter((id) => !spoken.includes(id)),
    overlaps: overlaps(named, parties),
    kinds: GoalKind.options,
  }
}

export type GoalsPage = ReturnType<typeof goalsOf>
