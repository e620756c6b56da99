import type { Clause, ClauseBody } from './state.ts'

/**
 * A reference inside a text, to another clause or to the clause that defines a term: `[the learner](c02)`. The words are
 * what is read; the clause is what they lean on.
 */
const LINK = /\[([^\]\n]+)\]\(([A-Za-z0-9_-]{1,64})\)/g

/** The text as it is read: every reference as its words. */
export function plainText(text: string): string {
  return text.replace(LINK, '$1')
}

/** Ids of the clauses that a text refers to, in either language. */
export function linkedFrom({ text }: Pick<ClauseBody, 'text'>): string[] {
  const targets = [text.fr, text.en].flatMap((words) => [...words.matchAll(LINK)].map(([, , id = '']) => id))
  return [...new Set(targets)]
}

/**
 * The clauses that this one leans on: those that it names, and those to which its text refers by a defined term or a
 * cross-reference. A term that is only used, without a link, is no dependency (reference §6.3, readings §4 « Defined terms »).
 */
export function leansOn(clause: Pick<Clause, 'id' | 'text' | 'dependsOn'>): string[] {
  return [...new Set([...clause.dependsOn, ...linkedFrom(clause)])].filter((id) => id !== clause.id)
}
