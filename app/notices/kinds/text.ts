import type { Words } from '#machines/words.ts'
import {
  clauseTitle,
  type Entry,
  everybodyElse,
  factsOf,
  movedTo,
  type Notice,
  partyName,
  peopleOf,
  same,
  voicesOf,
} from '../entry.ts'
import { clauseItem } from '../items.ts'

/** The review opens: whoever is not invited by the same entry hears of it. */
export function reviewOpened(entry: Entry): Notice[] {
  if (!movedTo(entry, 'agreement', 'review.open').some(({ event }) => event === 'OPEN_REVIEW')) return []
  const invited = movedTo(entry, 'participation', 'invited').flatMap(({ entity }) => peopleOf(entry, entity))
  return everybodyElse(entry)
    .filter((person) => !invited.includes(person))
    .map((person) => ({ person, page: 'agreement.text', values: {} }))
}

/**
 * Positions must be given again. Even whoever changed the text is told when it falls to them: it is something to do,
 * not news.
 */
export function positionsStale(entry: Entry): Notice[] {
  const byParty = new Map<string, Words[]>()
  for (const { entity, because } of movedTo(entry, 'position', 'stale')) {
    const [clause = '', party = ''] = entity.split(':')
    byParty.set(party, [...(byParty.get(party) ?? []), staleItem(entry, clause, because)])
  }
  return [...byParty].flatMap(([party, items]) =>
    voicesOf(entry, party).map((person) => ({
      person,
      page: 'agreement.commitments' as const,
      values: { party: partyName(entry, party) },
      items,
    })),
  )
}

/** The agreed text is opened again before it was sealed. */
export function reopened(entry: Entry): Notice[] {
  const [fact] = factsOf(entry, 'agreement.reopened')
  if (!fact || factsOf(entry, 'seal.voided').length > 0) return []
  return everybodyElse(entry).map((person) => ({
    person,
    page: 'agreement.text',
    values: { reason: same(fact.reason) },
  }))
}

function staleItem(entry: Entry, clause: string, because: string | undefined): Words {
  const cause =
    because && because !== clause && entry.state.clauses[because] ? clauseTitle(entry, because) : null
  return clauseItem(clauseTitle(entry, clause), cause)
}
