import type { Reason } from '#machines/refusal.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import type { Allocation, Letter } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { totalsOf } from './letters.ts'
import { dutiesOf, namedInOrder, type PartyNames, partyNames } from './reading.server.ts'

export type MatrixParty = { id: string; name: Words; totals: Record<Letter, number> }

export type MatrixRow = {
  id: string
  title: Words
  allocation: Allocation
  /** By party id; a party without a letter is absent. */
  letters: Record<string, Letter>
  /** Letters of organizations that the text does not name now: kept when the row is saved. */
  aside: Record<string, Letter>
  gaps: Reason[]
}

export type MatrixClause = { id: string; number: number; title: Words; revision: number; rows: MatrixRow[] }

export type Matrix = { parties: MatrixParty[]; names: PartyNames; clauses: MatrixClause[]; gaps: number }

/** Who does what, over the whole text: one row a responsibility, one column a party. */
export function matrixOf(agreement: Agreement): Matrix {
  const parties = namedInOrder(agreement)
  const shown = new Set(parties.map(({ id }) => id))
  const clauses = agreement.order.flatMap((id, index) => {
    const clause = agreement.clauses[id]
    if (!clause || clause.responsibilities.length === 0) return []
    const { title, revision } = clause
    return [{ id, number: index + 1, title, revision, rows: rowsOf(agreement, clause, shown) }]
  })
  const rows = clauses.flatMap((clause) => clause.rows)
  return {
    parties: parties.map(({ id, name }) => ({ id, name, totals: totalsOf(rows, id) })),
    names: partyNames(agreement),
    clauses,
    gaps: rows.filter(({ gaps }) => gaps.length > 0).length,
  }
}

function rowsOf(agreement: Agreement, clause: Clause, shown: Set<string>): MatrixRow[] {
  const duties = dutiesOf(agreement, clause)
  return clause.responsibilities.map(({ id, title, allocation, letters }, index) => {
    const entries = Object.entries(letters)
    return {
      id,
      title,
      allocation,
      letters: Object.fromEntries(entries.filter(([party]) => shown.has(party))),
      aside: Object.fromEntries(entries.filter(([party]) => !shown.has(party))),
      gaps: duties[index]?.gaps ?? [],
    }
  })
}
