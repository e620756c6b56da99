import type { Change, Listing } from '#app/record/ledger.server.ts'
import { type Task, tasksOf, waitsFor } from '#machines/awaiting.ts'
import { dueOf, toldDate } from '#machines/due.ts'
import type { Agreement } from '#machines/state.ts'
import { seatsOf } from '#machines/visibility.ts'

/**
 * What lists of agreements show, and what the clock looks at: one row per agreement, one per seat. The ledger writes them
 * with the entry, in the same statement. Every seat carries what a list is sorted by, so that the first page of a list is
 * read from one index however long the list is.
 */
export function listingOf({ at, agreement }: Change): Listing {
  const { title, status, timeZone } = agreement
  const tasks = tasksOf(agreement)
  const dueAt = dueOf(agreement)?.at ?? null
  const dates = { updatedAt: at, dueAt, toldAt: toldDate(agreement) }
  return { title, status, timeZone, ...dates, tasks, seats: seatRows(agreement, tasks) }
}

/** Every seat, whether the agreement is there for it, and how much waits for its person over all such seats. */
function seatRows(agreement: Agreement, tasks: readonly Task[]) {
  return agreement.seats.map((seat) => {
    const { person, party, roles } = seat
    const seats = seatsOf(agreement, person)
    const own = tasks.filter((task) => seats.some((held) => waitsFor(task, held)))
    return { person, party, roles, shown: seats.includes(seat), awaiting: own.length }
  })
}
