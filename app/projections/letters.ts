import { accountableGaps } from '#machines/duties.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Matrix, MatrixRow } from './matrix.server.ts'

/** Pure, and without the server: the page of responsibilities also asks it while letters are being chosen. */

const LETTERS: Letter[] = ['R', 'A', 'C', 'I']

/** How often a party holds each letter. */
export function totalsOf(rows: Pick<MatrixRow, 'letters'>[], party: string): Record<Letter, number> {
  const count = (letter: Letter) => rows.filter(({ letters }) => letters[party] === letter).length
  return Object.fromEntries(LETTERS.map((letter) => [letter, count(letter)])) as Record<Letter, number>
}

/** Letters chosen and not saved yet: `clause-duty` → party → letter. */
export type Chosen = Record<string, Record<string, Letter>>

/** The matrix as it would be if what was chosen were saved: letters, gaps by the rule of the procedure, totals. */
export function matrixWith(matrix: Matrix, chosen: Chosen): Matrix {
  const clauses = matrix.clauses.map((clause) => ({
    ...clause,
    rows: clause.rows.map((row) => {
      const letters = chosen[`${clause.id}-${row.id}`]
      return letters ? rowWith(row, shownIn(matrix, letters)) : row
    }),
  }))
  const rows = clauses.flatMap((clause) => clause.rows)
  return {
    ...matrix,
    clauses,
    parties: matrix.parties.map((party) => ({ ...party, totals: totalsOf(rows, party.id) })),
    gaps: rows.filter(({ gaps }) => gaps.length > 0).length,
  }
}

function rowWith(row: MatrixRow, letters: Record<string, Letter>): MatrixRow {
  const accountable = Object.keys(letters).filter((party) => letters[party] === 'A')
  return { ...row, letters, gaps: accountableGaps(row.allocation, accountable) }
}

/** A form also carries the letters of organizations that have no column: they count for nothing now. */
function shownIn({ parties }: Matrix, letters: Record<string, Letter>): Record<string, Letter> {
  return Object.fromEntries(
    parties.flatMap(({ id }) => {
      const letter = letters[id]
      return letter ? [[id, letter]] : []
    }),
  )
}

/** Whether two choices of letters are not the same. */
export function differs(one: Record<string, Letter>, other: Record<string, Letter>): boolean {
  const parties = [...Object.keys(one), ...Object.keys(other)]
  return parties.some((party) => one[party] !== other[party])
}
