import type { FactOf } from '#machines/facts.ts'
import { readsNotes } from '#machines/visibility.ts'
import {
  clauseTitle,
  distinct,
  type Entry,
  factsOf,
  type Notice,
  others,
  partyName,
  peopleWith,
} from '../entry.ts'
import { clauseItem } from '../items.ts'

/**
 * A party proposes a change: those who draft hear of it once, with all that this party has open. While it waits for an
 * answer, what the same party proposes besides stands on the page and sends nothing: an edited copy may bring fifteen.
 */
export function proposalMade(entry: Entry): Notice[] {
  return factsOf(entry, 'proposal.made').flatMap(({ party, clause }) => {
    const { proposals } = entry.state.talk
    const open = Object.values(proposals).filter((one) => one.party === party && one.status === 'open')
    if (open.length !== 1) return []
    return others(entry, peopleWith(entry, ['convenor', 'co_drafter'])).map((person) => ({
      ...{ person, page: 'agreement.proposals' as const },
      values: { proposer: partyName(entry, party), clause: clauseTitle(entry, clause) },
    }))
  })
}

/** Whoever proposed hears that it is in the text now. */
export function proposalAccepted(entry: Entry): Notice[] {
  return factsOf(entry, 'proposal.accepted').flatMap((fact) => toAuthor(entry, fact))
}

/** Or that it was declined; why is on the page. */
export function proposalDeclined(entry: Entry): Notice[] {
  return factsOf(entry, 'proposal.declined').flatMap((fact) => toAuthor(entry, fact))
}

/** Or that it closed by itself: one message for all of one person's. */
export function proposalClosed(entry: Entry): Notice[] {
  const closed = factsOf(entry, 'proposal.closed').flatMap(({ proposal }) => {
    const one = entry.state.talk.proposals[proposal]
    return one ? [one] : []
  })
  return others(
    entry,
    closed.map(({ by }) => by),
  ).map((person) => ({
    ...{ person, page: 'agreement.proposals' as const, values: {} },
    items: closed
      .filter(({ by }) => by === person)
      .map(({ clause }) => clauseItem(clauseTitle(entry, clause))),
  }))
}

function toAuthor(entry: Entry, { proposal }: FactOf<'proposal.accepted' | 'proposal.declined'>): Notice[] {
  const made = entry.state.talk.proposals[proposal]
  if (!made) return []
  return others(entry, [made.by]).map((person) => ({
    ...{ person, page: 'agreement.proposals' as const },
    values: { clause: clauseTitle(entry, made.clause), party: partyName(entry, made.party) },
  }))
}

/**
 * Somebody answers in a thread: those who wrote in it hear of the first answer after their own words, and of no more until
 * they write again. No word of what was said is in the message, whoever may read it.
 */
export function threadAnswered(entry: Entry): Notice[] {
  return factsOf(entry, 'comment.made').flatMap(({ comment, thread, clause, lane, party }) => {
    const said = Object.entries(entry.state.talk.comments).filter(([, one]) => one.thread === thread)
    if (said.length < 2) return []
    const before = said.filter(([id]) => id !== comment).map(([, one]) => one)
    const writers = distinct(before.map(({ by }) => by))
    const reads = (person: string) => lane !== 'private' || readsNotes(entry.state, { person, party })
    // Whatever was said after somebody's last words, they were told of already.
    const told = others(entry, writers).filter((person) => before.at(-1)?.by === person && reads(person))
    return told.map((person) => ({
      ...{ person, page: 'agreement.proposals' as const },
      values: { clause: clauseTitle(entry, clause) },
    }))
  })
}
