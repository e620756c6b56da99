import {
  clauseTitle,
  distinct,
  type Entry,
  everybodyElse,
  factsOf,
  movedTo,
  type Notice,
  partiesTakingPart,
  partyOf,
  same,
  voicesOf,
} from '../entry.ts'
import { clauseItem } from '../items.ts'
import { momentIn } from '../moment.ts'

/**
 * A call opens: whoever speaks for a party has something to do, the one who opened it too. One that closes in the
 * same entry, because every position was in, asks nobody for anything.
 */
export function callOpened(entry: Entry): Notice[] {
  const [call] = factsOf(entry, 'call.opened')
  if (!call || factsOf(entry, 'call.ended').length > 0) return []
  return voices(entry).map((person) => position(entry, person, call.deadline))
}

/** A call lasts longer than was said. */
export function callExtended(entry: Entry): Notice[] {
  const [call] = factsOf(entry, 'call.extended')
  if (!call) return []
  return voices(entry).map((person) => {
    const notice = position(entry, person, call.deadline)
    return { ...notice, values: { ...notice.values, reason: same(call.reason) } }
  })
}

/** Whoever runs the call reminds those who have still to answer. */
export function callReminder(entry: Entry): Notice[] {
  const [reminded] = factsOf(entry, 'call.reminded')
  const deadline = entry.state.call?.deadline
  if (!reminded || !deadline) return []
  const people = distinct(reminded.parties.flatMap((party) => voicesOf(entry, party)))
  return people.map((person) => position(entry, person, deadline))
}

/** Too few had spoken at the deadline: the call goes on, once. */
export function callProlonged(entry: Entry): Notice[] {
  const [call] = factsOf(entry, 'call.prolonged')
  return call ? voices(entry).map((person) => position(entry, person, call.deadline)) : []
}

/** A call ends and its rule is not met for some clauses. */
export function callUnmet(entry: Entry): Notice[] {
  const ended = factsOf(entry, 'call.ended').some(({ how }) => how === 'closed')
  const missed = factsOf(entry, 'clause.decided').filter(({ decision }) => !decision.adopted)
  if (!ended || missed.length === 0) return []
  const items = missed.map(({ clause }) => clauseItem(clauseTitle(entry, clause)))
  return everybodyElse(entry).map((person) => ({ person, page: 'agreement.consensus', values: {}, items }))
}

/** Every clause is adopted. */
export function textAgreed(entry: Entry): Notice[] {
  if (movedTo(entry, 'agreement', 'agreed').length === 0) return []
  return everybodyElse(entry).map((person) => ({ person, page: 'agreement.text', values: {} }))
}

function voices(entry: Entry): string[] {
  return distinct(partiesTakingPart(entry).flatMap((party) => voicesOf(entry, party)))
}

function position(entry: Entry, person: string, deadline: string): Notice {
  const values = { deadline: momentIn(entry.state.timeZone, deadline), party: partyOf(entry, person) }
  return { person, page: 'agreement.commitments', values }
}
