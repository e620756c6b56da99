import type { Burden } from '#machines/burden.ts'
import type { Reason } from '#machines/refusal.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import type { Allocation, Letter, PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { rowKey, summaryOf } from './letters.ts'
import { dutiesOf, namedInOrder, type PartyNames, partyNames } from './reading.server.ts'

export type MatrixParty = { id: string; type: PartyType; name: Words; totals: Burden }

export type MatrixRow = {
  id: string
  /** What it is called in addresses and in what was chosen: `c02-rec-03`. */
  name: string
  title: Words
  allocation: Allocation
  /** By party id; a party without a letter is absent. */
  letters: Record<string, Letter>
  /** Letters of organizations that the text does not name now: kept when the row is saved. */
  aside: Record<string, Letter>
  effort?: number
  funder?: string
  gaps: Reason[]
}

export type MatrixClause = { id: string; number: number; title: Words; revision: number; rows: MatrixRow[] }

export type Matrix = {
  parties: MatrixParty[]
  names: PartyNames
  clauses: MatrixClause[]
  /** How many duties are incomplete. */
  gaps: number
  /** What to look at, by the rule of machines/burden.ts. */
  concerns: Reason[]
}

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
  const columns = parties.map(({ id, type, name }) => ({ id, type, name }))
  return { names: partyNames(agreement), clauses, ...summaryOf(columns, clauses) }
}

function rowsOf(agreement: Agreement, clause: Clause, shown: Set<string>): MatrixRow[] {
  const duties = dutiesOf(agreement, clause)
  return clause.responsibilities.map(({ id, title, allocation, letters, effort, funder }, index) => {
    const entries = Object.entries(letters)
    return {
      id,
      name: rowKey(clause.id, id),
      title,
      allocation,
      letters: Object.fromEntries(entries.filter(([party]) => shown.has(party))),
      aside: Object.fromEntries(entries.filter(([party]) => !shown.has(party))),
      ...(effort === undefined ? {} : { effort }),
      ...(funder === undefined ? {} : { funder }),
      gaps: duties[index]?.gaps ?? [],
    }
  })
}
