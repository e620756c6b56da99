import type { Chart } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'

export type StateRow = { chart: Chart; entity: string; state: string }

/** The state of every chart of an agreement, sorted: what `npm run replay` prints. */
export function statesOf(agreement: Agreement): StateRow[] {
  const { parties, clauses, positions, objections, slots } = agreement
  const rows = [
    { chart: 'agreement' as const, entity: agreement.id, state: agreement.status },
    ...rowsOf('clause', clauses),
    ...rowsOf('objection', objections),
    ...rowsOf('participation', parties),
    ...rowsOf('position', positions),
    ...rowsOf('signature', slots),
  ]
  return rows.toSorted((one, other) =>
    compare(`${one.chart} ${one.entity}`, `${other.chart} ${other.entity}`),
  )
}

function rowsOf(chart: Chart, held: Record<string, { status: string }>): StateRow[] {
  return Object.entries(held).map(([entity, { status }]) => ({ chart, entity, state: status }))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}
