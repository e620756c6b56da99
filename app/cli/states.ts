import type { Chart } from '#machines/facts.ts'
import type { Amendment } from '#machines/in-force/amendment.ts'
import type { Agreement } from '#machines/state.ts'

export type StateRow = { chart: Chart; entity: string; state: string }

/**
 * The state of every chart of an agreement, sorted: what `npm run replay` prints. An amendment has positions,
 * objections and places of its own: `AM1:c07:riverstone`.
 */
export function statesOf(agreement: Agreement): StateRow[] {
  const { parties, clauses, obligations, amendments } = agreement
  const rows = [
    { chart: 'agreement' as const, entity: agreement.id, state: agreement.status },
    ...rowsOf('clause', clauses),
    ...rowsOf('participation', parties),
    ...rowsOf('obligation', obligations),
    ...rowsOf('amendment', amendments),
    ...answersIn(agreement),
    ...Object.values(amendments).flatMap((amendment) => answersIn(amendment, `${amendment.id}:`)),
  ]
  return rows.toSorted((one, other) =>
    compare(`${one.chart} ${one.entity}`, `${other.chart} ${other.entity}`),
  )
}

/** What the parties said of a text, and where they sign it. */
function answersIn(text: Pick<Agreement | Amendment, 'positions' | 'objections' | 'slots'>, of = '') {
  return [
    ...rowsOf('objection', text.objections, of),
    ...rowsOf('position', text.positions, of),
    ...rowsOf('signature', text.slots, of),
  ]
}

function rowsOf(chart: Chart, held: Record<string, { status: string }>, of = ''): StateRow[] {
  return Object.entries(held).map(([entity, { status }]) => ({ chart, entity: of + entity, state: status }))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}
