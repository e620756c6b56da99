import type { Ledger } from '#app/record/ledger.server.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { readsEntry } from '#machines/visibility.ts'
import type { Language } from '#machines/words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { chaptersOf } from './chapters.server.ts'
import { namesOf } from './names.server.ts'
import { firstLoss, namingOf, peopleIn } from './naming.server.ts'
import { differencesOf, pastOf } from './past.server.ts'
import { textOf } from './text.server.ts'
import { tell } from './timeline.server.ts'

/** Entries on one page. */
const PAGE = 100

export type HistoryQuery = {
  order: 'newest' | 'oldest'
  page: number
  at: number | null
  with: number | null
  /** The whole text as it was at that moment. */
  text: boolean
}

/** Reads the address; what is no number is left out, and there is nothing before the first entry. */
export function readQuery(search: URLSearchParams): HistoryQuery {
  const number = (name: string) => {
    const value = Number(search.get(name) || Number.NaN)
    return Number.isInteger(value) ? Math.max(1, value) : null
  }
  return {
    order: search.get('order') === 'oldest' ? 'oldest' : 'newest',
    page: number('page') ?? 1,
    at: number('at'),
    with: number('with'),
    text: search.get('view') === 'text',
  }
}

type Reading = {
  client: PrismaClient
  ledger: Pick<Ledger, 'read' | 'stateAt' | 'find'>
  agreement: Agreement
  sequence: number
  actor: Actor
  language: Language
}

/**
 * A page of the story up to a moment, and the state at that moment when one is asked for. Reads one page of entries;
 * a rebuilt state is folded from the entries before it.
 */
export async function readHistory(reading: Reading, query: HistoryQuery) {
  const { agreement, sequence, ledger } = reading
  const upper = Math.min(query.at ?? sequence, sequence)
  const pages = Math.max(1, Math.ceil(upper / PAGE))
  const page = Math.min(query.page, pages)
  const entries = await ledger.read(agreement.id, rangeOf(query.order, page, upper))
  const naming = await nameAll(reading, entries)
  const told = entries.map((entry) => tell(entry, naming, readsEntry(agreement, reading.actor, entry)))
  const found = await ledger.find(agreement.id)
  return {
    ...{ order: query.order, page, pages, sequence, upper, zone: agreement.timeZone },
    chapters: chaptersOf(query.order === 'newest' ? told.toReversed() : told),
    head: found?.head ?? '',
    moment: query.at === null ? null : await readMoment(reading, upper, query),
  }
}

function rangeOf(
  order: HistoryQuery['order'],
  page: number,
  upper: number,
): { after: number; limit: number } {
  if (order === 'oldest') {
    const after = PAGE * (page - 1)
    return { after, limit: Math.min(PAGE, upper - after) }
  }
  const last = upper - PAGE * (page - 1)
  const after = Math.max(0, last - PAGE)
  return { after, limit: last - after }
}

async function nameAll(
  { client, ledger, agreement, language }: Reading,
  entries: Awaited<ReturnType<Ledger['read']>>,
) {
  const people = await namesOf(client, peopleIn(entries))
  const loss = firstLoss(entries)
  const earlier = loss === null ? null : await ledger.stateAt(agreement.id, loss)
  return namingOf(agreement, entries, { people, earlier, language })
}

/** The state after one entry; its whole text, or what another moment has that it has not, when that is asked for. */
async function readMoment(reading: Reading, at: number, query: HistoryQuery) {
  const { ledger, agreement, language } = reading
  const party = reading.actor.party ?? ''
  const then = await ledger.stateAt(agreement.id, at)
  const [entry] = await ledger.read(agreement.id, { after: at - 1, limit: 1 })
  if (!then || !entry) return null
  const other = query.with === null ? null : Math.min(query.with, reading.sequence)
  return {
    ...{ sequence: at, at: entry.at, past: pastOf(then, language), with: other },
    text: query.text ? textOf(then, then.parties[party] ? party : null) : null,
    differences: other === null ? null : await compareWith(reading, { then, at, other }),
  }
}

/** From the earlier of two moments to the later one, whichever was asked for first. */
async function compareWith(
  { ledger, agreement, sequence, language }: Reading,
  { then, at, other }: { then: Agreement; at: number; other: number },
) {
  const state = other === sequence ? agreement : await ledger.stateAt(agreement.id, other)
  if (!state) return null
  const [before, after] = other < at ? [state, then] : [then, state]
  return differencesOf(before, after, language)
}
