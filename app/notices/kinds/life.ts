import type { Obligation } from '#machines/in-force/obligation.ts'
import type { Words } from '#machines/words.ts'
import {
  type Entry,
  everybodyElse,
  factsOf,
  movedTo,
  type Notice,
  partyName,
  same,
  voicesOf,
} from '../entry.ts'
import { dutyItem } from '../items.ts'
import { dayIn, momentIn } from '../moment.ts'

/** The end of the agreement comes near: everybody is told, once for each of its reminders. */
export function termReminder(entry: Entry): Notice[] {
  const days = factsOf(entry, 'term.reminded').map((fact) => fact.days)
  const { endsOn } = entry.state.life
  if (days.length === 0 || endsOn === null) return []
  return toEverybody(entry, 'agreement', { days: same(String(Math.min(...days))), end: dayIn(endsOn) })
}

/** It lasts longer than was said. */
export function termRenewed(entry: Entry): Notice[] {
  const [renewed] = factsOf(entry, 'term.renewed')
  return renewed ? toEverybody(entry, 'agreement', { end: dayIn(renewed.endsOn) }) : []
}

/** A party gives notice that it leaves. */
export function withdrawalNotice(entry: Entry): Notice[] {
  const [given] = factsOf(entry, 'notice.given')
  if (!given) return []
  return toEverybody(entry, 'agreement', {
    leaver: partyName(entry, given.party),
    until: momentIn(entry.state.timeZone, given.until),
    reason: same(given.reason),
  })
}

/** A party left what it was accountable for: everybody is told which duties, and until when somebody takes them on. */
export function dutiesOrphaned(entry: Entry): Notice[] {
  return factsOf(entry, 'duties.orphaned').flatMap(({ duties, until }) =>
    toEverybody(entry, 'agreement', { until: momentIn(entry.state.timeZone, until) }).map((notice) => ({
      ...notice,
      items: itemsOf(entry, duties),
    })),
  )
}

/** The time for that is over, and nobody did. */
export function dutiesUnassigned(entry: Entry): Notice[] {
  return factsOf(entry, 'duties.unassigned').flatMap(({ duties }) =>
    toEverybody(entry, 'agreement', {}).map((notice) => ({ ...notice, items: itemsOf(entry, duties) })),
  )
}

function itemsOf({ state }: Entry, duties: Duty[]): Words[] {
  return duties.map((duty) => dutyItem(titleOf(state, duty), null))
}

/** Something is to be done soon: whoever answers for it is told. What opens with the entry into force is told by that. */
export function obligationDue(entry: Entry): Notice[] {
  if (movedTo(entry, 'agreement', 'in_force.active').length > 0) return []
  const opened = movedTo(entry, 'obligation', 'open').filter(({ event }) => event === 'OPEN')
  return toThoseWhoOwe(entry, opened)
}

/** Its day has passed: the first word of it is for the party that answers for it, and for nobody else (OBL-06). */
export function obligationOverdue(entry: Entry): Notice[] {
  return toThoseWhoOwe(entry, movedTo(entry, 'obligation', 'overdue'))
}

function toEverybody(entry: Entry, page: Notice['page'], values: Notice['values']): Notice[] {
  return everybodyElse(entry).map((person) => ({ person, page, values }))
}

/** One message for each voice of a party, with all that it is about. */
function toThoseWhoOwe(entry: Entry, moved: { entity: string }[]): Notice[] {
  const owed = new Map<string, Words[]>()
  for (const { entity } of moved) {
    const obligation = entry.state.obligations[entity]
    if (!obligation) continue
    const { party } = obligation
    owed.set(party, [...(owed.get(party) ?? []), itemOf(entry, obligation)])
  }
  return [...owed].flatMap(([party, items]) =>
    voicesOf(entry, party).map((person) => ({
      ...{ person, page: 'agreement' as const, items },
      values: { party: partyName(entry, party) },
    })),
  )
}

function itemOf({ state }: Entry, owed: Obligation): Words {
  return dutyItem(titleOf(state, owed), owed.due === null ? null : momentIn(state.timeZone, owed.due))
}

type Duty = Pick<Obligation, 'clause' | 'responsibility'>

function titleOf({ clauses }: Entry['state'], { clause, responsibility }: Duty): Words {
  const duty = clauses[clause]?.responsibilities.find(({ id }) => id === responsibility)
  return duty?.title ?? same(responsibility)
}
