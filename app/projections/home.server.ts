import { type Task, waitsFor } from '#machines/awaiting.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** A seat of the person whose list it is. */
export type HeldSeat = { party: string; roles: string[] }

/** One agreement as a list shows it: what waits for this person, and whom the rest waits for. */
export type ListedAgreement = {
  id: string
  title: { fr: string; en: string }
  status: string
  zone: string
  updatedAt: Date
  toldAt: Date | null
  seats: HeldSeat[]
  mine: Task[]
  others: Task[]
}

/** How many agreements one page of a list holds. */
export const PAGE = 50

/**
 * The agreements at whose table a person sits: first those in which something waits for them, each kind the most
 * recently changed first. One query whatever their number.
 *
 * @param after place of the last one of the page before, from `placeOf`; anything else gives the first page
 * @returns one more than a page holds, when there is a next page
 */
export async function listAgreementsOf(
  client: PrismaClient,
  person: string,
  after?: string | null,
): Promise<ListedAgreement[]> {
  const { waits, at, id } = readPlace(after) ?? FIRST
  const rows = await client.$queryRaw<Row[]>`
    WITH page AS (
      SELECT waits, "updatedAt", "agreementId" AS id FROM "Seat"
      WHERE "personId" = ${person} AND shown
        AND (waits, "updatedAt", "agreementId") < (${waits}, ${at}::timestamptz, ${id})
      GROUP BY waits, "updatedAt", "agreementId"
      ORDER BY waits DESC, "updatedAt" DESC, "agreementId" DESC LIMIT ${PAGE + 1}
    )
    SELECT a.id, a."titleFr", a."titleEn", a.status, a."timeZone", a."updatedAt", a."toldAt", a.tasks,
      s."organizationId" AS party, s.roles
    FROM page JOIN "Agreement" a ON a.id = page.id
      JOIN "Seat" s ON s."agreementId" = a.id AND s."personId" = ${person} AND s.shown
    ORDER BY page.waits DESC, a."updatedAt" DESC, a.id DESC, s."organizationId"`
  return listedFrom(rows, person)
}

/**
 * How many things wait for a person, over the agreements of a first page: beyond it, at least so many. Every page asks
 * this for its header: it is read from the seats alone.
 */
export async function countAwaiting(client: PrismaClient, person: string): Promise<number> {
  const rows = await client.$queryRaw<{ sum: number }[]>`
    SELECT coalesce(sum(awaiting), 0)::int AS sum FROM (
      SELECT awaiting FROM "Seat" WHERE "personId" = ${person} AND shown AND waits
      GROUP BY waits, "updatedAt", "agreementId", awaiting
      ORDER BY waits DESC, "updatedAt" DESC, "agreementId" DESC LIMIT ${PAGE + 1}
    ) AS page`
  return rows[0]?.sum ?? 0
}

/** Where an agreement stands in the list, for the address of the page after it. */
export function placeOf({ mine, updatedAt, id }: ListedAgreement): string {
  return `${mine.length > 0 ? 1 : 0}_${updatedAt.toISOString()}_${id}`
}

type Place = { waits: boolean; at: string; id: string }

/** Before everything that can be in the list. */
const FIRST: Place = { waits: true, at: 'infinity', id: '' }

function readPlace(place?: string | null): Place | null {
  const [, waits, at, id] = place?.match(/^([01])_(\d{4}-\d\d-\d\dT[\d:.]+Z)_([A-Za-z0-9_-]{1,64})$/) ?? []
  return at && id && Number.isFinite(Date.parse(at)) ? { waits: waits === '1', at, id } : null
}

type Row = {
  id: string
  titleFr: string
  titleEn: string
  status: string
  timeZone: string
  updatedAt: Date
  toldAt: Date | null
  tasks: string
} & HeldSeat

/** Rows are seats: those of one agreement follow each other. */
function listedFrom(rows: readonly Row[], person: string): ListedAgreement[] {
  const listed = new Map<string, ListedAgreement>()
  for (const { party, roles, tasks, titleFr, titleEn, timeZone, ...row } of rows) {
    const found = listed.get(row.id) ?? {
      ...{ ...row, title: { fr: titleFr, en: titleEn }, zone: timeZone },
      ...{ seats: [], mine: [], others: JSON.parse(tasks) as Task[] },
    }
    const own = (task: Task) => waitsFor(task, { person, party, roles })
    listed.set(row.id, {
      ...found,
      seats: [...found.seats, { party, roles }],
      mine: [...found.mine, ...found.others.filter(own)],
      others: found.others.filter((task) => !own(task)),
    })
  }
  return [...listed.values()]
}
