import { paragraphsIn, plainWords, type ReadCell, type ReadTable } from './read-blocks.ts'

/** What the cells of the matrix say: row → party → the words in the cell, both by their place in the copy. */
export type Grid = { rows: Map<number, Map<number, string>>; parties: number }

const ROW = /^ent_row_(\d{1,5})_\d{1,4}$/
const PARTY = /^ent_party_(\d{1,4})$/

function placeIn({ marks }: ReadCell, pattern: RegExp): number | null {
  const [found] = marks.flatMap((mark) => pattern.exec(mark)?.[1] ?? [])
  return found === undefined ? null : Number(found)
}

/** A table with the heads of parties in its first row. */
export function isMatrix({ rows }: ReadTable): boolean {
  return rows[0]?.some((cell) => placeIn(cell, PARTY) !== null) ?? false
}

/**
 * Reads one table of the matrix into the grid. A row that lost its bookmark is not guessed at.
 *
 * @returns every cell, for what may stand in it beside a letter
 */
export function readMatrix({ rows: [head = [], ...body] }: ReadTable, grid: Grid): ReadCell[] {
  const parties = head.map((cell) => placeIn(cell, PARTY))
  for (const row of body) {
    const place = row[0] ? placeIn(row[0], ROW) : null
    if (place === null) continue
    const cells = grid.rows.get(place) ?? new Map<number, string>()
    for (const [column, cell] of row.entries()) {
      const party = parties[column]
      if (typeof party === 'number')
        cells.set(party, paragraphsIn(cell.blocks).map(plainWords).join(' ').trim())
    }
    grid.rows.set(place, cells)
  }
  grid.parties += parties.filter((party) => party !== null).length
  return [...head, ...body.flat()]
}
