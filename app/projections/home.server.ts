import { type Task, waitsFor } from '#machines/awaiting.ts'
import { DRAFT_READERS } from '#machines/visibility.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** One agreement as a list shows it: what waits for this person, and whom the rest waits for. */
export type HomeRow = {
  id: string
  title: { fr: string; en: string }
  status: string
  updatedAt: Date
  dueAt: Date | null
  mine: Task[]
  others: Task[]
}

/** How many agreements one page of a list holds. */
export const PAGE = 50

/**
 * The agreements at whose table a person sits, the most recently changed first. One query whatever their number.
 *
 * @param before rows changed before this instant only: the next page
 */
export async function listAgreementsOf(
  client: PrismaClient,
  person: string,
  before?: Date,
): Promise<HomeRow[]> {
  const seats = await client.seat.findMany({
    where: { personId: person, agreement: before ? { updatedAt: { lt: before } } : undefined },
    orderBy: { agreement: { updatedAt: 'desc' } },
    take: PAGE,
    include: { agreement: { omit: { head: true } } },
  })
  const rows = new Map<string, HomeRow>()
  for (const { agreement, organizationId, roles } of seats) {
    const hidden =
      agreement.status === 'draft' && !roles.some((role) => DRAFT_READERS.includes(role as never))
    if (hidden) continue
    const tasks = JSON.parse(agreement.tasks) as Task[]
    const row = rows.get(agreement.id) ?? rowOf(agreement, tasks)
    const own = tasks.filter((task) => waitsFor(task, organizationId, roles))
    rows.set(agreement.id, withMine(row, own))
  }
  return [...rows.values()]
}

/** How many things wait for a person, over all agreements. */
export async function countAwaiting(client: PrismaClient, person: string): Promise<number> {
  const rows = await listAgreementsOf(client, person)
  return rows.reduce((sum, { mine }) => sum + mine.length, 0)
}

type Stored = {
  id: string
  titleFr: string
  titleEn: string
  status: string
  updatedAt: Date
  dueAt: Date | null
}

function rowOf({ id, titleFr, titleEn, status, updatedAt, dueAt }: Stored, tasks: Task[]): HomeRow {
  return { id, title: { fr: titleFr, en: titleEn }, status, updatedAt, dueAt, mine: [], others: tasks }
}

function withMine(row: HomeRow, own: Task[]): HomeRow {
  const isOwn = (task: Task) => own.some(({ code, party }) => code === task.code && party === task.party)
  return { ...row, mine: [...row.mine, ...own], others: row.others.filter((task) => !isOwn(task)) }
}
