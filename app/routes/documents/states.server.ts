import { textStates } from '#app/projections/text-states.server.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { Agreement } from '#machines/state.ts'
import type { OlderState } from './WordCopies.tsx'

/** The states of a text before the present one, the newest first, each with the numbers that its clauses have now. */
export async function olderStates({ id, order }: Agreement): Promise<OlderState[]> {
  const [, ...older] = textStates(await getOffice().ledger.read(id))
  return older.slice(0, 200).map(({ sequence, at, clauses }) => {
    const places = clauses.map((clause) => order.indexOf(clause) + 1)
    const numbers = places.filter((place) => place > 0).toSorted((one, other) => one - other)
    return { sequence, at, numbers, gone: numbers.length < places.length }
  })
}
