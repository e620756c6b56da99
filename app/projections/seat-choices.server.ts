import type { Authority } from '#machines/authority.ts'
import { OFFICES } from '#machines/parties.ts'
import type { Actor, Agreement, Party, Seat } from '#machines/state.ts'
import type { PartyType, Role } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import { lacksOf } from './parties.server.ts'
import { tryOut } from './reading.server.ts'

/** What is asked on the page of the parties: nothing, an organization to choose or to create, or a seat. */
export type Seating =
  | { kind: 'choose'; q: string; type: string | null; found: Found[]; more: number }
  | { kind: 'created'; type: string | null; types: PartyType[]; roles: Role[] }
  | { kind: 'chosen'; organization: Found; roles: Role[] }
  | {
      kind: 'seat'
      party: { id: string; name: string }
      person: HeldSeat | null
      roles: Role[]
      offices: Role[]
      /** What a new person would do: what the party has nobody for. */
      suggested: Role[]
    }

/** An organization of the directory, as far as it is offered here. */
type Listed = { id: string; name: { fr: string; en: string }; type: string }

/** An organization as it is offered: no more of it than its name and kind. */
export type Found = { id: string; name: string; type: string }
export type HeldSeat = {
  id: string
  roles: Role[]
  capacity: { fr: string; en: string }
  authority: Authority | null
  /** May this seat be taken away, and why not otherwise. */
  leaves: ReturnType<typeof tryOut>
}

/** How many organizations are offered at once. */
const OFFERED = 20

/** What one person may do for its party, in the order in which it is asked. */
export const OWN_ROLES: Role[] = [
  'representative',
  'alternate',
  'authorized_signatory',
  'co_signatory',
  'party_administrator',
  'contributor',
  'approver_legal',
  'witness',
  'elder',
  'navigator',
  'observer',
]

type Wanted = { q: string; type: string | null; language: Language }

/** Organizations of the directory that are not on the list, by name; how many more there are than shown. */
export function choicesOf(agreement: Agreement, listed: Listed[], { q, type, language }: Wanted) {
  const wanted = plain(q)
  const matching = listed
    .filter((one) => !Object.hasOwn(agreement.parties, one.id) && (type === null || one.type === type))
    .filter(({ name }) => plain(`${name.fr} ${name.en}`).includes(wanted))
    .toSorted((one, other) => one.name[language].localeCompare(other.name[language], language))
  const found = matching.slice(0, OFFERED).map((one) => foundOf(one, language))
  return { kind: 'choose' as const, q, type, found, more: matching.length - found.length }
}

export function foundOf({ id, name, type }: Listed, language: Language): Found {
  return { id, name: name[language], type }
}

/** The seat that is given or changed; null where the procedure does not let this person do it. */
export function seatingOf(
  agreement: Agreement,
  { party: id, person }: { party: string; person: string | null },
  { actor, at, language }: { actor: Actor; at: string; language: Language },
): Seating | null {
  const party = agreement.parties[id]
  const held = agreement.seats.find((seat) => seat.party === id && seat.person === person)
  if (!party || (person !== null && !held)) return null
  const may = (roles: Role[], who: string) => {
    const seat: Seat = { person: who, party: id, roles, capacity: { fr: '', en: '' } }
    return tryOut(agreement, 'seat-person', { seat }, actor, at).allowed
  }
  const kept = held?.roles ?? []
  if (!may([...kept, 'contributor'], person ?? 'somebody')) return null
  const gives = (role: Role) => kept.includes(role) || may(['contributor', role], 'somebody')
  return {
    kind: 'seat',
    party: { id, name: party.name[language] },
    person: held
      ? {
          ...{ id: held.person, roles: kept, capacity: held.capacity, authority: held.authority ?? null },
          leaves: tryOut(agreement, 'unseat-person', { party: id, person: held.person }, actor, at),
        }
      : null,
    roles: [...new Set([...OWN_ROLES, ...kept.filter((role) => !OFFICES.includes(role))])],
    offices: OFFICES.filter(gives),
    suggested: suggestedFor(agreement, party),
  }
}

function suggestedFor({ seats }: Agreement, party: Party): Role[] {
  if (party.observer) return ['observer']
  const lacks = lacksOf(
    party,
    seats.filter((seat) => seat.party === party.id),
  )
  return lacks.map((lack) => (lack === 'speaker' ? 'representative' : 'authorized_signatory'))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
