import { linesOf, parseProse } from './prose.ts'
import type { Clause, ClauseBody } from './state.ts'

/** Ids of the clauses that a text refers to, in either language. */
export function linkedFrom({ text }: Pick<ClauseBody, 'text'>): string[] {
  return [...new Set([text.fr, text.en].flatMap(referencesIn))]
}

/** Ids of the clauses to which a text refers, in reading order: `[the learner](c02)`. */
export function referencesIn(text: string): string[] {
  // Most texts refer to nothing, and the rules ask this of every clause.
  if (!text.includes('](')) return []
  return linesOf(parseProse(text)).flatMap((runs) => runs.flatMap(({ clause }) => clause ?? []))
}

/**
 * The clauses that this one leans on: those that it names, and those to which its text refers by a defined term or a
 * cross-reference. A term that is only used, without a link, is no dependency (reference §6.3, readings §4 « Defined terms »).
 */
export function leansOn(clause: Pick<Clause, 'id' | 'text' | 'dependsOn'>): string[] {
  return [...new Set([...clause.dependsOn, ...linkedFrom(clause)])].filter((id) => id !== clause.id)
}
