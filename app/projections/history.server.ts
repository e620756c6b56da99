import type { Ledger } from '#app/record/ledger.server.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { namesOf } from './names.server.ts'
import { firstLoss, namingOf, peopleIn } from './naming.server.ts'
import { differencesOf, pastOf } from './past.server.ts'
import { tell } from './timeline.server.ts'

/** Entries on one page. */
const PAGE = 50

export type HistoryQuery = {
  order: 'newest' | 'oldest'
  page: number
  at: number | null
  with: number | null
}

/** Reads the address; what makes no sense is left out. */
export function readQuery(search: URLSearchParams): HistoryQuery {
  const number = (name: string) => {
    const value = Number(search.get(name))
    return Number.isInteger(value) && value > 0 ? value : null
  }
  return {
    order: search.get('order') === 'oldest' ? 'oldest' : 'newest',
    page: number('page') ?? 1,
    at: number('at'),
    with: number('with'),
  }
}

type Reading = {
  client: PrismaClient
  ledger: Pick<Ledger, 'read' | 'stateAt' | 'find'>
  agreement: Agreement
  sequence: number
  party: string
  language: Language
}

/**
 * A page of the story up to a moment, and the state at that moment when one is asked for. Reads one page of entries;
 * a rebuilt state is folded from the entries before it.
 */
export async function readHistory(reading: Reading, query: HistoryQuery) {
  const { agreement, sequence, language, ledger } = reading
  const upper = Math.min(query.at ?? sequence, sequence)
  const pages = Math.max(1, Math.ceil(upper / PAGE))
  const page = Math.min(query.page, pages)
  const entries = await ledger.read(agreement.id, rangeOf(query.order, page, upper))
  const naming = await nameAll(reading, entries)
  const told = entries.map((entry) => tell(entry, naming, reading.party))
  const found = await ledger.find(agreement.id)
  return {
    ...{ order: query.order, page, pages, sequence, upper, zone: agreement.timeZone, language },
    told: query.order === 'newest' ? told.toReversed() : told,
    head: found?.head ?? '',
    moment: query.at === null ? null : await readMoment(reading, upper, query.with),
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

/** The state after one entry, and what another moment (now, unless told otherwise) has that it has not. */
async function readMoment(
  { ledger, agreement, sequence, language }: Reading,
  at: number,
  other: number | null,
) {
  const then = await ledger.stateAt(agreement.id, at)
  const [entry] = await ledger.read(agreement.id, { after: at - 1, limit: 1 })
  if (!then || !entry) return null
  const compared = other === null ? null : Math.min(other, sequence)
  const state =
    compared === null || compared === sequence ? agreement : await ledger.stateAt(agreement.id, compared)
  const [before, after] = compared !== null && compared < at ? [state, then] : [then, state]
  return {
    ...{ sequence: at, at: entry.at, past: pastOf(then, language) },
    with: compared,
    differences: compared !== null && before && after ? differencesOf(before, after, language) : null,
  }
}
