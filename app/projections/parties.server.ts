import { isNamed, SIGNATORIES } from '#machines/parties.ts'
import { ANSWERING } from '#machines/rules/membership.ts'
import type { Agreement, Party, Seat } from '#machines/state.ts'
import { PartyType, type Role } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import { type TemplateParty, templates } from '#templates/agreements/index.ts'
import { namedInOrder, tryOut } from './reading.server.ts'
import { type Wait, waitsOf } from './waits.server.ts'

/** Who looks, when, in which language, and whether as one of those who convene. */
export type PartiesReader = {
  person: string
  party: string
  hosts: boolean
  at: string
  language: Language
  agreedAt: string | null
}

/** People of the directory by id, with the address that only some readers see. */
export type Known = Record<string, { name: string; email: string }>

/** One person at the table of one party. No name when it was erased; no address when it is none of the reader's business. */
export type PersonLine = {
  id: string
  name: string | null
  email: string | null
  capacity: string
  roles: Role[]
  self: boolean
}

export type PartyLine = {
  id: string
  name: string
  type: PartyType
  status: string
  convenes: boolean
  own: boolean
  /** Since when it stands where it stands: invited, or taking part. */
  since: { what: 'invited' | 'joined'; at: string } | null
  optOutTacit: boolean
  people: PersonLine[]
  approvals: { body: string; instrument: string; on: string }[]
  waits: Wait[]
  /** What it has nobody for: to answer the invitation, or to sign. */
  lacks: ('speaker' | 'signatory')[]
  may: { seat: boolean; drop: boolean; invite: boolean }
}

/** Organizations of one type, what the template expects of them, and how many are still missing. */
export type GroupLine = {
  type: PartyType
  note: string | null
  essential: boolean
  missing: number
  parties: PartyLine[]
}

export type PartiesPage = ReturnType<typeof partiesOf>

/** Everything that the page of the parties shows to everyone. Pure: people's names come in from the directory. */
export function partiesOf(agreement: Agreement, people: Known, reader: PartiesReader) {
  const waits = waitsOf(agreement, { at: reader.at, agreedAt: reader.agreedAt })
  const lines = inOrder(agreement).map((party) => lineOf(agreement, party, people, reader, waits))
  const declined = lines.filter(({ status }) => status === 'invitation_declined')
  const observers = lines.filter(
    ({ id, status }) => agreement.parties[id]?.observer && status !== 'invitation_declined',
  )
  const apart = new Set([...declined, ...observers].map(({ id }) => id))
  const groups = groupsOf(
    agreement,
    lines.filter(({ id }) => !apart.has(id)),
    reader.language,
  )
  return {
    zone: agreement.timeZone,
    status: agreement.status,
    groups: groups.filter(({ parties, missing }) => parties.length > 0 || missing > 0),
    /** Types that the template welcomes and nobody stands for yet. */
    welcome: groups.filter(({ parties, missing }) => parties.length === 0 && missing === 0),
    observers,
    declined,
    waits: waits.map((wait) => ({
      ...wait,
      name: agreement.parties[wait.party]?.name[reader.language] ?? '',
    })),
  }
}

/** The convenor's first, then as they were listed; whoever declined is still there. */
function inOrder(agreement: Agreement): Party[] {
  const named = namedInOrder(agreement)
  const others = Object.values(agreement.parties).filter((party) => !named.includes(party))
  return [...named, ...others]
}

function lineOf(
  agreement: Agreement,
  party: Party,
  people: Known,
  reader: PartiesReader,
  waits: Wait[],
): PartyLine {
  const seats = agreement.seats.filter((seat) => seat.party === party.id)
  const own = party.id === reader.party
  return {
    ...{ id: party.id, type: party.type, status: party.status, own, optOutTacit: party.optOutTacit },
    name: party.name[reader.language],
    convenes: seats.some(({ roles }) => roles.includes('convenor')),
    since: sinceOf(party),
    people: seats.map((seat) => personOf(seat, people, reader, reader.hosts || own)),
    approvals: (agreement.approvals[party.id] ?? []).map(({ body, instrument, on }) => ({
      ...{ body, instrument, on },
    })),
    waits: waits.filter((wait) => wait.party === party.id),
    lacks: lacksOf(party, seats),
    may: mayOf(agreement, party.id, reader),
  }
}

function sinceOf({ status, joinedAt, invitedAt }: Party): PartyLine['since'] {
  if (joinedAt) return { what: 'joined', at: joinedAt }
  return invitedAt && status !== 'listed' ? { what: 'invited', at: invitedAt } : null
}

function personOf(
  { person, capacity, roles }: Seat,
  people: Known,
  { language, person: reader }: PartiesReader,
  withAddress: boolean,
): PersonLine {
  const known = people[person]
  return {
    id: person,
    name: known?.name ?? null,
    email: withAddress ? (known?.email ?? null) : null,
    capacity: capacity[language],
    roles,
    self: person === reader,
  }
}

/** What a party has nobody for. */
export function lacksOf({ observer, status }: Party, seats: Seat[]): PartyLine['lacks'] {
  const has = (some: Role[]) => seats.some(({ roles }) => roles.some((role) => some.includes(role)))
  if (status === 'invitation_declined') return []
  if (observer) return has([...ANSWERING, 'observer']) ? [] : ['speaker']
  return [
    ...(has(ANSWERING) ? [] : (['speaker'] as const)),
    ...(has(SIGNATORIES) ? [] : (['signatory'] as const)),
  ]
}

/** Asks the procedure, with somebody who is not there yet: the same answer as for anybody. */
function mayOf(agreement: Agreement, party: string, { person, party: own, at }: PartiesReader) {
  const actor = { person, party: own }
  const seat: Seat = { person: 'somebody', party, roles: ['contributor'], capacity: { fr: '', en: '' } }
  return {
    seat: tryOut(agreement, 'seat-person', { seat }, actor, at).allowed,
    drop: tryOut(agreement, 'drop-party', { party }, actor, at).allowed,
    invite: tryOut(agreement, 'invite-party', { party }, actor, at).allowed,
  }
}

/** The template's types in its order, then the others that are there. */
function groupsOf(agreement: Agreement, lines: PartyLine[], language: Language): GroupLine[] {
  const expected = expectedOf(agreement)
  const types = [...new Set([...expected.map(({ type }) => type), ...PartyType.options])]
  const changes = agreement.status === 'draft' || agreement.status.startsWith('review.')
  return types.flatMap((type) => {
    const parties = lines.filter((line) => line.type === type)
    const wish = expected.find((one) => one.type === type)
    if (!wish && parties.length === 0) return []
    const missing = changes ? missingOf(agreement, wish) : 0
    const covered = parties.length === 0 && (!changes || (wish?.min ?? 0) > 0) && missing === 0
    if (covered) return []
    return [
      { type, note: wish?.note[language] ?? null, essential: wish?.essential ?? false, missing, parties },
    ]
  })
}

function expectedOf({ template }: Agreement): readonly TemplateParty[] {
  return templates.find(({ id }) => id === template)?.parties ?? []
}

/** How many of a type are missing. Any organization may hold the coordinator's role. */
function missingOf(agreement: Agreement, wish: TemplateParty | undefined): number {
  if (!wish) return 0
  const present = Object.values(agreement.parties).filter(
    (party) =>
      isNamed(agreement, party) &&
      (party.type === wish.type || (wish.type === 'coordinator' && party.coordinator)),
  )
  return Math.max(0, wish.min - present.length)
}

/** Essential types of the template that are missing from the list, with how many. */
export function missingTypes(agreement: Agreement): { type: PartyType; count: number; essential: boolean }[] {
  return expectedOf(agreement).flatMap((wish) => {
    const count = missingOf(agreement, wish)
    return count > 0 ? [{ type: wish.type, count, essential: wish.essential }] : []
  })
}
