import type { Change, Projection } from '#app/record/ledger.server.ts'
import { awaitedBy, tasksOf } from '#machines/awaiting.ts'
import { dueOf } from '#machines/due.ts'
import type { Sql } from '#prisma/database.server.ts'

/** Facts after which the people at the table are others, or do other things there. */
const SEATING = ['person.seated', 'person.unseated', 'party.dropped']

/**
 * What lists of agreements show, and what the clock looks at: one row per agreement, one per seat. Plain SQL: every
 * command passes here, under its agreement's lock.
 */
export const writeLists: Projection = async (tx, change) => {
  const { id, at, agreement, facts } = change
  const { title, status, timeZone } = agreement
  const dueAt = dueOf(agreement)?.at ?? null
  const tasks = tasksOf(agreement)
  await tx.$executeRaw`
    UPDATE "Agreement" SET "titleFr" = ${title.fr}, "titleEn" = ${title.en}, status = ${status},
      "updatedAt" = ${at}::timestamptz, "dueAt" = ${dueAt}::timestamptz, "timeZone" = ${timeZone},
      tasks = ${JSON.stringify(tasks)}, awaits = ${JSON.stringify(awaitedBy(tasks))}::jsonb
    WHERE id = ${id}`
  if (facts.some(({ type }) => SEATING.includes(type))) await writeSeats(tx, change)
}

/** Rows of one statement do not see each other: whoever is gone is deleted, whoever stays is overwritten. */
async function writeSeats(tx: Sql, { id, agreement }: Change): Promise<void> {
  const seats = agreement.seats.map(({ person, party, roles }) => ({ person, party, roles }))
  await tx.$executeRaw`
    WITH seated AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) AS row (person text, party text, roles text[])
    ), gone AS (
      DELETE FROM "Seat" WHERE "agreementId" = ${id}
        AND ("personId", "organizationId") NOT IN (SELECT person, party FROM seated)
    )
    INSERT INTO "Seat" ("agreementId", "personId", "organizationId", roles)
    SELECT ${id}, person, party, roles FROM seated
    ON CONFLICT ("agreementId", "personId", "organizationId") DO UPDATE SET roles = EXCLUDED.roles`
}
