import { numberOf } from '#app/projections/reading.server.ts'
import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { Agreement, Seat } from '#machines/state.ts'
import { readsNotes } from '#machines/visibility.ts'

/** What an open page is told of an entry: that something happened, where, and by whom; never what was said. */
export type Told = {
  sequence: number
  kind: string
  /** The clause and its printed number, when it is about one. */
  clause?: string
  number?: number
  /** Who did it; null for the clock. */
  by: string | null
  /** The reader did it, on this page or another. */
  own: boolean
}

/**
 * An entry as the person on this seat may know of it; null when it is for others only. What an organization keeps among
 * some of its people is told to those of its people who read such notes.
 */
export function tellEntry(
  agreement: Agreement,
  { sequence, type, actor, visibility, facts }: ReadEntry,
  seat: Seat,
): Omit<Told, 'by'> | null {
  const reader = { person: seat.person, party: seat.party }
  const open = visibility === 'all'
  if (!open && !(visibility.includes(seat.party) && readsNotes(agreement, reader))) return null
  const clause = facts.flatMap((fact) =>
    'clause' in fact && typeof fact.clause === 'string' ? [fact.clause] : [],
  )[0]
  const number = clause === undefined ? 0 : numberOf(agreement, clause)
  return {
    ...{ sequence, kind: type, own: actor === seat.person },
    ...(clause !== undefined && number > 0 ? { clause, number } : {}),
  }
}
