import { readAgreedAt } from '#app/projections/calls.server.ts'
import { guideOf } from '#app/projections/guide.server.ts'
import { invitationOf } from '#app/projections/invitation.server.ts'
import { partiesOf } from '#app/projections/parties.server.ts'
import {
  choicesOf,
  foundOf,
  OWN_ROLES,
  type Seating,
  seatingOf,
} from '#app/projections/seat-choices.server.ts'
import { languageOf } from '#app/web/language.ts'
import { getOffice } from '#app/web/office.server.ts'
import type { Seated } from '#app/web/seat.server.ts'
import { PartyType } from '#machines/vocabulary.ts'

/** Verbs that the page's own forms send. */
export const VERBS = [
  'drop-party',
  'invite-party',
  'unseat-person',
  'choose-policy',
  'lock-policy',
  'unlock-policy',
  'open-review',
  'accept-invitation',
  'accept-as-observer',
  'decline-invitation',
] as const

/** Everything that the page of the parties shows to this person. */
export async function readParties(seated: Seated, request: Request) {
  const { database, ledger, people, now } = getOffice()
  const { agreement, person, seat, can } = seated
  const language = languageOf(request)
  const at = now().toISOString()
  const hosts = can['list-party'].kind !== 'Forbidden'
  const known = await people.listPeople(agreement.seats.map((one) => one.person))
  const names = Object.fromEntries(known.map(({ id, name, email }) => [id, { name, email }]))
  const agreedAt = await readAgreedAt(database.client, ledger, agreement)
  const reader = { person: person.id, party: seat.party, hosts, at, language, agreedAt }
  const invitation = invitationOf(agreement, seat.party, language)
  const nameOf = (id: string) => names[id]?.name ?? ''
  return {
    page: partiesOf(agreement, names, reader),
    guide: hosts ? guideOf(agreement, at, language) : null,
    invitation: invitation && {
      ...invitation,
      convenors: invitation.convenors.map((one) => ({ ...one, name: nameOf(one.person) })),
      answer: invitation.answer.map(nameOf).filter(Boolean),
    },
    deadline: agreement.status === 'review.call' ? (agreement.call?.deadline ?? null) : null,
    seating: await readSeating(seated, request, at),
    adds: can['list-party'].allowed,
    can: Object.fromEntries(VERBS.map((verb) => [verb, can[verb]])) as Pick<
      Seated['can'],
      (typeof VERBS)[number]
    >,
  }
}

export type Read = Awaited<ReturnType<typeof readParties>>

/** The step that the address asks for, when this person may take it. The directory is read for it alone. */
async function readSeating(seated: Seated, request: Request, at: string): Promise<Seating | null> {
  const { people } = getOffice()
  const { agreement, actor, can } = seated
  const { searchParams } = new URL(request.url)
  const language = languageOf(request)
  const party = searchParams.get('seat')
  if (party) {
    const asked = { party, person: searchParams.get('person') }
    return seatingOf(agreement, asked, { actor, at, language })
  }
  const add = searchParams.get('add')
  if (!add || !can['list-party'].allowed) return null
  if (add === 'new')
    return { kind: 'created', type: searchParams.get('type'), types: PartyType.options, roles: OWN_ROLES }
  const known = add === 'choose' ? null : await people.findOrganization(add)
  if (known && !(known.id in agreement.parties))
    return { kind: 'chosen', organization: foundOf(known, language), roles: OWN_ROLES }
  const listed = await people.listOrganizations()
  const wanted = { q: searchParams.get('q') ?? '', type: searchParams.get('type'), language }
  return choicesOf(agreement, listed, wanted)
}
