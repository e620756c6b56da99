import { DRAFT_READERS } from '#machines/visibility.ts'
import { type Entry, everybodyElse, factsOf, type Notice, peopleWith } from '../entry.ts'
import { momentIn } from '../moment.ts'

/** Nothing happens any more: everybody who sees the agreement is told until when one act keeps it going. */
export function idle(entry: Entry): Notice[] {
  const [told] = factsOf(entry, 'idle.told')
  if (!told) return []
  const { status, timeZone } = entry.state
  const people = status === 'draft' ? peopleWith(entry, DRAFT_READERS) : everybodyElse(entry)
  const values = { since: momentIn(timeZone, told.since), until: momentIn(timeZone, told.until) }
  return people.map((person) => ({ person, page: 'agreement', values }))
}
