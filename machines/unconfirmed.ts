import type { Agreement, Position } from './state.ts'

/** Positions that somebody gave without a mandate, of one party or of all: the party has still to confirm them. */
export function questioned({ positions }: Agreement, party?: string): Position[] {
  return Object.values(positions).filter(
    (one) => one.toConfirm !== undefined && (party === undefined || one.party === party),
  )
}

/** When the first of them is void unless it is confirmed; null when none waits. */
export function firstVoidAt(agreement: Agreement): string | null {
  const ends = questioned(agreement).flatMap(({ toConfirm }) => (toConfirm === undefined ? [] : [toConfirm]))
  return ends.toSorted()[0] ?? null
}
