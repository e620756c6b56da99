import type { Fact } from '#machines/facts.ts'
import type { Entry } from './revisions.server.ts'

/** A moment after which the text was another one. */
export type TextState = { sequence: number; at: string; clauses: string[] }

/** Facts that change what a copy of the text says. */
function clausesIn(fact: Fact): string[] {
  switch (fact.type) {
    case 'clause.added':
    case 'clause.revised':
    case 'clause.removed':
      return [fact.clause]
    case 'letters.assigned':
      return Object.keys(fact.letters)
    default:
      return []
  }
}

/** The states that a text has had, the newest first, with the clauses that made each differ from the one before. */
export function textStates(entries: readonly (Entry & { sequence: number })[]): TextState[] {
  const states = entries.flatMap(({ sequence, at, facts }) => {
    const clauses = [...new Set(facts.flatMap(clausesIn))]
    return clauses.length > 0 ? [{ sequence, at, clauses }] : []
  })
  return states.toReversed()
}
