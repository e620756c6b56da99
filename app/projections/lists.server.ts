import type { Change, Projection } from '#app/record/ledger.server.ts'
import { type Task, tasksOf, waitsFor } from '#machines/awaiting.ts'
import { dueOf } from '#machines/due.ts'
import type { Agreement } from '#machines/state.ts'
import { seatsOf } from '#machines/visibility.ts'

/**
 * What lists of agreements show, and what the clock looks at: one row per agreement, one per seat. Plain SQL: every
 * command passes here, under its agreement's lock. Every seat carries what a list is sorted by, so that the first page
 * of a list is read from one index however long the list is. Rows of one statement do not see each other: whoever is
 * gone is deleted, whoever stays is overwritten.
 */
export const writeLists: Projection = async (tx, { id, at, agreement }: Change) => {
  const { title, status, timeZone } = agreement
  const dueAt = dueOf(agreement)?.at ?? null
  const tasks = tasksOf(agreement)
  await tx.$executeRaw`
    WITH listed AS (
      UPDATE "Agreement" SET "titleFr" = ${title.fr}, "titleEn" = ${title.en}, status = ${status},
        "updatedAt" = ${at}::timestamptz, "dueAt" = ${dueAt}::timestamptz, "timeZone" = ${timeZone},
        tasks = ${JSON.stringify(tasks)}
      WHERE id = ${id}
    ), seated AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(seatRows(agreement, tasks))}::jsonb)
        AS row (person text, party text, roles text[], shown boolean, awaiting int)
    ), gone AS (
      DELETE FROM "Seat" WHERE "agreementId" = ${id}
        AND ("personId", "organizationId") NOT IN (SELECT person, party FROM seated)
    )
    INSERT INTO "Seat" ("agreementId", "personId", "organizationId", roles, shown, awaiting, waits, "updatedAt")
    SELECT ${id}, person, party, roles, shown, awaiting, awaiting > 0, ${at}::timestamptz FROM seated
    ON CONFLICT ("agreementId", "personId", "organizationId") DO UPDATE SET roles = EXCLUDED.roles,
      shown = EXCLUDED.shown, awaiting = EXCLUDED.awaiting, waits = EXCLUDED.waits, "updatedAt" = EXCLUDED."updatedAt"`
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
