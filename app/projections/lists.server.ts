import { tasksOf } from '#machines/awaiting.ts'
import { dueOf } from '#machines/due.ts'
import type { Change, Projection } from '#app/record/ledger.server.ts'
import type { Transaction } from '#prisma/database.server.ts'

/** Facts after which the people at the table are others, or do other things there. */
const SEATING = ['person.seated', 'person.unseated', 'party.dropped']

/** What lists of agreements show, and what the clock looks at: one row per agreement, one per seat. */
export const writeLists: Projection = async (tx, change) => {
  const { id, at, agreement, facts } = change
  const { title, status } = agreement
  const dueAt = dueOf(agreement)?.at ?? null
  await tx.agreement.update({
    where: { id },
    data: { titleFr: title.fr, titleEn: title.en, status, updatedAt: at, dueAt, tasks: JSON.stringify(tasksOf(agreement)) },
    select: { id: true },
  })
  if (facts.some(({ type }) => SEATING.includes(type))) await writeSeats(tx, change)
}

async function writeSeats(tx: Transaction, { id, agreement }: Change): Promise<void> {
  await tx.seat.deleteMany({ where: { agreementId: id } })
  const data = agreement.seats.map(({ person, party, roles }) => ({
    agreementId: id,
    personId: person,
    organizationId: party,
    roles,
  }))
  await tx.seat.createMany({ data })
}
