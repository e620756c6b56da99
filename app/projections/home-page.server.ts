import type { Task } from '#machines/awaiting.ts'
import type { Language } from '#machines/words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { type ListedAgreement, listAgreementsOf, PAGE, placeOf } from './home.server.ts'

/** One thing that waits for the reader. */
export type OwnTask = {
  code: Task['code']
  count: number
  /** The clause it is about, when it is about one. */
  clause: string | null
  /** For which of the reader's organizations, when several are at this table. */
  seat: { party: string; name: string } | null
}

/** One organization that somebody waits for, and for what. */
export type AwaitedParty = { name: string; tasks: { code: Task['code']; count: number }[] }

export type HomeRow = {
  id: string
  title: string
  status: string
  zone: string
  /** The next date of this agreement, and what happens then. */
  date: { what: 'call' | 'effect'; at: string } | null
  mine: OwnTask[]
  others: AwaitedParty[]
}

export type HomePage = {
  awaiting: HomeRow[]
  rest: HomeRow[]
  /** Place after which the next page begins. */
  next: string | null
}

type Names = Record<string, { fr: string; en: string }>

/**
 * What waits for a person, by whom the rest is held up, and the next dates. Two queries whatever the number of
 * agreements: the rows of one page, and the names of the organizations in them.
 */
export async function readHome(
  client: PrismaClient,
  { person, language, before }: { person: string; language: Language; before: string | null },
): Promise<HomePage> {
  const listed = await listAgreementsOf(client, person, before)
  const shown = listed.slice(0, PAGE)
  const last = listed.length > PAGE ? shown.at(-1) : undefined
  return { ...homeOf(shown, await namesIn(client, shown), language), next: last ? placeOf(last) : null }
}

/** The rows in the reader's language, those in which something waits for the reader apart from the others. */
export function homeOf(
  listed: readonly ListedAgreement[],
  names: Names,
  language: Language,
): Pick<HomePage, 'awaiting' | 'rest'> {
  const nameOf = (party: string) => names[party]?.[language] ?? party
  const rows = listed.map(({ id, title, status, zone, toldAt, seats, mine, others }) => ({
    ...{ id, title: title[language], status, zone, date: dateOf(status, toldAt) },
    mine: mine.map((task) => ({ ...ownTask(task), seat: seats.length > 1 ? seatIn(task, nameOf) : null })),
    others: byParty(others, nameOf),
  }))
  return {
    awaiting: rows.filter(({ mine }) => mine.length > 0),
    rest: rows.filter(({ mine }) => mine.length === 0),
  }
}

function dateOf(status: string, toldAt: Date | null): HomeRow['date'] {
  return toldAt && { what: status === 'review.call' ? 'call' : 'effect', at: toldAt.toISOString() }
}

function ownTask({ code, clauses }: Task) {
  const [only, ...more] = new Set(clauses)
  return { code, count: countOf(clauses), clause: more.length > 0 ? null : (only ?? null) }
}

function seatIn({ party }: Task, nameOf: (party: string) => string) {
  return { party, name: nameOf(party) }
}

/** What is about no clause is one thing all the same. */
function countOf(clauses: readonly string[]): number {
  return Math.max(1, clauses.length)
}

function byParty(tasks: readonly Task[], nameOf: (party: string) => string): AwaitedParty[] {
  const parties = new Map<string, AwaitedParty>()
  for (const { code, party, clauses } of tasks) {
    const held = parties.get(party) ?? { name: nameOf(party), tasks: [] }
    held.tasks.push({ code, count: countOf(clauses) })
    parties.set(party, held)
  }
  return [...parties.values()]
}

async function namesIn(client: PrismaClient, listed: readonly ListedAgreement[]): Promise<Names> {
  const ids = new Set(listed.flatMap(({ mine, others }) => [...mine, ...others].map(({ party }) => party)))
  const rows = await client.organization.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, nameFr: true, nameEn: true },
  })
  return Object.fromEntries(rows.map(({ id, nameFr, nameEn }) => [id, { fr: nameFr, en: nameEn }]))
}
