import { burdenConcerns, burdens } from '#machines/burden.ts'
import { letterGaps } from '#machines/duties.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Matrix, MatrixClause, MatrixParty, MatrixRow } from './matrix.server.ts'

/** Pure, and without the server: the page of responsibilities also asks it while letters are being chosen. */

/** Letters chosen and not published yet: `clause-duty` → party → letter; null takes the letter away. */
export type Chosen = Record<string, Record<string, Letter | null>>

/** One cell that would change. */
export type CellChange = {
  clause: string
  seen: number
  responsibility: string
  party: string
  letter: Letter | 'none'
}

/** What a row is called in addresses and in what was chosen. */
export function rowKey(clause: string, duty: string): string {
  return `${clause}-${duty}`
}

/** The matrix as it would be if what was chosen were published: letters, gaps, concerns and totals by the rules. */
export function matrixWith(matrix: Matrix, chosen: Chosen): Matrix {
  const clauses = matrix.clauses.map((clause) => clauseWith(matrix, clause, chosen))
  return { names: matrix.names, clauses, ...summaryOf(matrix.parties, clauses) }
}

/** A clause that nothing was chosen in stays the same object: nothing of it is drawn anew. */
function clauseWith(matrix: Matrix, clause: MatrixClause, chosen: Chosen): MatrixClause {
  const rows = clause.rows.map((row) => {
    const letters = chosen[rowKey(clause.id, row.id)]
    return letters ? rowWith(row, shownIn(matrix, { ...row.letters, ...letters })) : row
  })
  return rows.every((row, at) => row === clause.rows[at]) ? clause : { ...clause, rows }
}

/** Everything that is reckoned over the whole of it. */
export function summaryOf(
  columns: readonly Omit<MatrixParty, 'totals'>[],
  clauses: readonly MatrixClause[],
): Pick<Matrix, 'parties' | 'gaps' | 'concerns'> {
  const duties = clauses.flatMap(({ id: clause, rows }) => rows.map((row) => ({ ...row, clause })))
  const carried = burdens(columns, duties)
  const parties = columns.map((party) => ({
    ...party,
    totals: carried[party.id] ?? { R: 0, A: 0, C: 0, I: 0, effort: 0 },
  }))
  const gaps = duties.filter((duty) => duty.gaps.length > 0).length
  return { parties, gaps, concerns: burdenConcerns(columns, duties) }
}

function rowWith(row: MatrixRow, letters: Record<string, Letter>): MatrixRow {
  return { ...row, letters, gaps: letterGaps(row.allocation, letters) }
}

/** Organizations that have no column count for nothing now. */
function shownIn({ parties }: Matrix, letters: Record<string, Letter | null>): Record<string, Letter> {
  return Object.fromEntries(
    parties.flatMap(({ id }) => {
      const letter = letters[id]
      return letter ? [[id, letter]] : []
    }),
  )
}

/** The cells in which what was chosen is not what holds, in the order of the text. */
export function changesOf(matrix: Matrix, chosen: Chosen): CellChange[] {
  return matrix.clauses.flatMap(({ id: clause, revision: seen, rows }) =>
    rows.flatMap((row) => {
      const cells = Object.entries(chosen[rowKey(clause, row.id)] ?? {})
      return cells
        .filter(([party, letter]) => (row.letters[party] ?? null) !== letter)
        .map(
          ([party, letter]) =>
            ({ clause, seen, responsibility: row.id, party, letter: letter ?? 'none' }) as const,
        )
    }),
  )
}

/** What was chosen, with one cell more; undefined: without it. A row in which nothing is chosen is not there. */
export function withCell(
  chosen: Chosen,
  row: string,
  party: string,
  letter: Letter | null | undefined,
): Chosen {
  const { [row]: cells = {}, ...others } = chosen
  const { [party]: _, ...rest } = cells
  const left = letter === undefined ? rest : { ...rest, [party]: letter }
  return Object.keys(left).length === 0 ? others : { ...others, [row]: left }
}
