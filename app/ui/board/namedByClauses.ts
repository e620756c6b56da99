import type { Board } from '#app/projections/board.server.ts'

/** Where most sections have one clause, their names would only say the clauses' names twice. */
export function namedByClauses({ sections }: Board): boolean {
  const clauses = sections.reduce((sum, section) => sum + section.clauses.length, 0)
  return sections.length * 2 > clauses
}
