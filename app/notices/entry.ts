import type { Fact, FactOf, FactType, Moved } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import type { Role } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

/** One entry of the record, as notices look at it: what happened, who did it, and how things stand after it. */
export type Entry = { agreementId: string; sequence: number; actor: string; facts: Fact[]; state: Agreement }

/** The pages that a message can lead to. */
export type NoticePage =
  | 'agreement'
  | 'agreement.text'
  | 'agreement.consensus'
  | 'agreement.commitments'
  | 'agreement.signature'
  | 'agreement.history'
  | 'agreement.documents'
  | 'agreement.proposals'

/** One message to one person, before it has words: `values` fill them, `items` stand as a list under them. */
export type Notice = {
  person: string
  page: NoticePage
  /** The organization it is about, when its person sits for several. */
  party?: string
  values: Record<string, Words>
  items?: Words[]
}

/** Participations of parties that take part or are asked to. Who left, declined or was never invited is left in peace. */
const TAKING_PART = [
  'invited',
  'observing',
  'reviewing',
  'concurring',
  'approving',
  'ready',
  'signed',
  'bound',
  'notice_given',
  'declined_to_sign',
]

/** The facts of one type in an entry. */
export function factsOf<Type extends FactType>({ facts }: Entry, type: Type): FactOf<Type>[] {
  return facts.filter((fact): fact is FactOf<Type> => fact.type === type)
}

/** The transitions of one chart into one state. */
export function movedTo(entry: Entry, chart: Moved['chart'], to: string): Moved[] {
  return factsOf(entry, 'moved').filter((moved) => moved.chart === chart && moved.to === to)
}

/** Ids of the parties that take part. */
export function partiesTakingPart({ state }: Entry): string[] {
  return Object.values(state.parties).flatMap(({ id, status }) => (TAKING_PART.includes(status) ? [id] : []))
}

/** Everybody seated for one party, once. */
export function peopleOf({ state }: Entry, party: string): string[] {
  return distinct(state.seats.filter((seat) => seat.party === party).map(({ person }) => person))
}

/** Who speaks for a party: its representative and alternate, or everybody seated for it when it has named neither. */
export function voicesOf(entry: Entry, party: string): string[] {
  const voices = peopleIn(entry, party, ['representative', 'alternate'])
  return voices.length > 0 ? voices : peopleOf(entry, party)
}

/** Who holds one of some roles, for any party. */
export function peopleWith(entry: Entry, roles: Role[]): string[] {
  return distinct(Object.keys(entry.state.parties).flatMap((party) => peopleIn(entry, party, roles)))
}

/** Everybody seated for a party that takes part, but whoever did it: nobody is told what they did themselves. */
export function everybodyElse(entry: Entry): string[] {
  return others(
    entry,
    partiesTakingPart(entry).flatMap((party) => peopleOf(entry, party)),
  )
}

/** These people, once each, without whoever did it. */
export function others(entry: Entry, people: string[]): string[] {
  return distinct(people).filter((person) => person !== entry.actor)
}

export function distinct(people: string[]): string[] {
  return [...new Set(people)]
}

/** The name of a party in both languages. */
export function partyName({ state }: Entry, party: string): Words {
  return state.parties[party]?.name ?? same(party)
}

/** The party that a person is told about: the first that takes part for which they are seated. */
export function partyOf(entry: Entry, person: string): Words {
  const taking = partiesTakingPart(entry)
  const seat = entry.state.seats.find((held) => held.person === person && taking.includes(held.party))
  return seat ? partyName(entry, seat.party) : same('')
}

/** The title of a clause in both languages; its id when it is gone. */
export function clauseTitle({ state }: Entry, clause: string): Words {
  return state.clauses[clause]?.title ?? same(clause)
}

/** One text that is the same in both languages, as people's own reasons are. */
export function same(text: string): Words {
  return { fr: text, en: text }
}

function peopleIn({ state }: Entry, party: string, roles: Role[]): string[] {
  const held = state.seats.filter(
    (seat) => seat.party === party && seat.roles.some((role) => roles.includes(role)),
  )
  return distinct(held.map(({ person }) => person))
}
