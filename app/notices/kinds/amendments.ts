import type { Amendment } from '#machines/in-force/amendment.ts'
import {
  clauseTitle,
  distinct,
  type Entry,
  factsOf,
  movedTo,
  type Notice,
  others,
  partyName,
  partyOf,
  same,
  voicesOf,
} from '../entry.ts'
import { clauseItem } from '../items.ts'
import { momentIn } from '../moment.ts'

/** A call on an amendment opens: whoever speaks for a party that it asks has something to do. */
export function amendmentCalled(entry: Entry): Notice[] {
  return calledNow(entry, (event) => event !== 'OBJECTION_CLEARED')
}

/** What held it up is settled: the call goes on, until another day. */
export function amendmentResumed(entry: Entry): Notice[] {
  return calledNow(entry, (event) => event === 'OBJECTION_CLEARED')
}

/** Those who have still to answer are reminded. */
export function amendmentReminder(entry: Entry): Notice[] {
  return factsOf(entry, 'call.reminded').flatMap(({ call, parties }) => {
    const amendment = Object.values(entry.state.amendments).find((one) => one.call?.id === call)
    return amendment ? asks(entry, amendment, parties) : []
  })
}

/** The text of an amendment is sealed: its signatories are told, each for the place that is open to them. */
export function amendmentToSign(entry: Entry): Notice[] {
  return movedTo(entry, 'signature', 'pending').flatMap(({ entity }) => {
    const [id = '', ...slot] = entity.split(':')
    const place = entry.state.amendments[id]?.slots[slot.join(':')]
    if (!place) return []
    return others(entry, [place.person]).map((person) => ({
      ...{ person, page: 'agreement' as const, party: place.party },
      values: { amendment: same(id), party: partyName(entry, place.party) },
    }))
  })
}

function calledNow(entry: Entry, when: (event: string) => boolean): Notice[] {
  return movedTo(entry, 'amendment', 'call')
    .filter(({ event }) => when(event))
    .flatMap(({ entity }) => {
      const amendment = entry.state.amendments[entity]
      return amendment?.status === 'call' ? asks(entry, amendment, amendment.affected) : []
    })
}

function asks(entry: Entry, { id, changes, deadline }: Amendment, parties: string[]): Notice[] {
  const items = changes.map(({ clause }) => clauseItem(clauseTitle(entry, clause)))
  const until = momentIn(entry.state.timeZone, deadline ?? '')
  return distinct(parties.flatMap((party) => voicesOf(entry, party))).map((person) => ({
    ...{ person, page: 'agreement' as const, items },
    values: { deadline: until, amendment: same(id), party: partyOf(entry, person) },
  }))
}
