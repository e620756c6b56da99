import { z } from 'zod'
import { Checked, Id, IsoDate, ShortText } from '#app/commands/fields.ts'
import { type Asked, perform } from '#app/commands/perform.ts'
import { PLACES } from '#app/people/places.ts'
import { KnownOrganization } from '#app/people/trouble.ts'
import { Conflict, Missing, Refused } from '#app/record/errors.ts'
import { SIGNATORIES } from '#machines/parties.ts'
import type { Actor } from '#machines/state.ts'
import { PartyType, Role } from '#machines/vocabulary.ts'
import { inBoth } from '#machines/words.ts'
import type { Office } from './office.server.ts'

/**
 * Organizations and people come to the table of an agreement: who they are is written in the directory, where they sit
 * in the record, both in one transaction, so that nothing half-written stays.
 */

const line = z.string().trim().max(200).pipe(ShortText)
const name = z.string().trim().min(1).max(200).pipe(ShortText)

const roles = z.array(Role).min(1)
const capacity = { capacityFr: line.default(''), capacityEn: line.default('') }
const someone = { name, email: z.email().max(200), language: z.enum(['fr', 'en']) }
const as = z.enum(['party', 'observer']).default('party')

/** Under what the person signs; without it nothing is said, and nothing ends. */
const day = z.union([z.literal(''), IsoDate]).default('')
const authority = { instrument: line.default(''), from: day, until: day }
type Proven = { instrument: string; from: string; until: string }

/** Days without the instrument that sets them say nothing; asked also while other fields are wrong. */
const proven = {
  check: ({ instrument, from, until }: Proven) => instrument !== '' || (from === '' && until === ''),
  wrong: {
    path: ['instrument'],
    error: 'required',
    when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
  },
}

/** A new person for a party; a person who has a seat there, whose roles change. */
export const NewSeat = z
  .object({ party: Id, ...someone, ...capacity, ...authority, roles })
  .refine(proven.check, proven.wrong)
export const ChangedSeat = z
  .object({ party: Id, person: Id, ...capacity, ...authority, roles })
  .refine(proven.check, proven.wrong)

/** An organization of the directory, or one that is new there, with its first person. */
export const ChosenParty = z.object({ organization: Id, as, ...someone, ...capacity, roles })
export const CreatedParty = z
  .object({
    type: PartyType,
    nameFr: line.default(''),
    nameEn: line.default(''),
    spoken: z.enum(['fr', 'en', 'bilingual']),
    jurisdiction: z.enum(PLACES),
    publicBody: Checked.default(false),
    ...{ as, ...someone, ...capacity, roles },
  })
  // Asked also while other fields are wrong, so that one sending shows every fault.
  .refine(({ nameFr, nameEn }) => nameFr || nameEn, {
    path: ['nameFr'],
    error: 'required',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })

type Typed<Schema extends z.ZodType> = z.output<Schema>
type Someone = Pick<
  Typed<typeof NewSeat>,
  'name' | 'email' | 'language' | 'capacityFr' | 'capacityEn' | 'roles'
>

/** What is needed of the office, and at whose table who acts. */
export type Desk = Pick<Office, 'ledger' | 'people' | 'now'>
export type Table = { agreement: string; actor: Actor }

type Alongside = NonNullable<Asked['alongside']>

/**
 * Lists an organization of the directory with its first person. Its names and type are the directory's, whatever a form
 * says.
 * @throws what `perform` throws; Missing when the directory has no such organization
 */
export async function listChosen(desk: Desk, table: Table, typed: Typed<typeof ChosenParty>): Promise<void> {
  const known = await desk.people.findOrganization(typed.organization)
  if (!known) throw new Missing('organization.missing', [{ code: 'unknown_organization' }])
  const { id, name, jurisdiction, publicBody } = known
  const party = { id, type: PartyType.parse(known.type), name, jurisdiction, publicBody }
  await list(desk, table, { ...party, observer: typed.as === 'observer' }, typed)
}

/**
 * Adds an organization to the directory and lists it, with its first person.
 * @throws what `perform` throws; KnownOrganization when it is in the directory, and not on the list
 */
export async function listCreated(
  desk: Desk,
  table: Table,
  typed: Typed<typeof CreatedParty>,
): Promise<void> {
  const { type, nameFr, nameEn, jurisdiction, publicBody } = typed
  const id = desk.people.newId('o')
  const name = inBoth(nameFr, nameEn)
  const party = { id, type, name, jurisdiction, publicBody, observer: typed.as === 'observer' }
  const added = { id, type, nameFr, nameEn, language: typed.spoken, jurisdiction, publicBody }
  const first: Alongside = async (tx) => void (await desk.people.addNewOrganizationIn(tx, added))
  try {
    await list(desk, table, party, typed, first)
  } catch (error) {
    throw await whereItIs(desk, table, error)
  }
}

/** Somebody else may have listed it a moment ago: then there is nothing left to choose. */
async function whereItIs({ ledger }: Desk, { agreement }: Table, error: unknown): Promise<unknown> {
  if (!(error instanceof KnownOrganization)) return error
  const parties = (await ledger.find(agreement))?.agreement.parties ?? {}
  return Object.hasOwn(parties, error.id)
    ? new Refused('organization.listed', [{ code: 'party_exists' }])
    : error
}

type ListedParty = Asked<'list-party'>['input']['party']

async function list(
  desk: Desk,
  table: Table,
  party: ListedParty,
  typed: Someone,
  first: Alongside = async () => {},
): Promise<void> {
  const roles = party.observer ? withoutSigning(typed.roles) : typed.roles
  const { id, write } = await introduce(desk, party.id, typed)
  const seats = [{ person: id, roles, capacity: inBoth(typed.capacityFr, typed.capacityEn) }]
  const alongside: Alongside = async (tx) => {
    await first(tx)
    await write(tx)
  }
  const at = desk.now().toISOString()
  await perform(desk.ledger, { verb: 'list-party', ...table, input: { party, seats }, at, alongside })
}

/** An observer signs nothing: the boxes that a form ticks beforehand do not count for it. */
function withoutSigning(roles: Role[]): Role[] {
  const kept = roles.filter((role) => !SIGNATORIES.includes(role))
  return kept.length > 0 ? kept : ['observer']
}

/**
 * Gives a person a seat for a party.
 * @throws what `perform` throws; Refused when this person sits there already: roles are changed, not given twice
 */
export async function seatNew(desk: Desk, table: Table, typed: Typed<typeof NewSeat>): Promise<void> {
  const { id, write } = await introduce(desk, typed.party, typed)
  if (await sits(desk, table, typed.party, id)) throw new Refused('seat.taken', [{ code: 'person_seated' }])
  await seat(desk, table, { ...typed, person: id }, write)
}

/**
 * Changes what a person does for a party.
 * @throws what `perform` throws; Refused when this person has no seat there: an id is not enough to bring somebody in
 */
export async function seatAgain(desk: Desk, table: Table, typed: Typed<typeof ChangedSeat>): Promise<void> {
  const { party, person } = typed
  if (!(await sits(desk, table, party, person)))
    throw new Refused('seat.missing', [{ code: 'person_needed' }])
  await seat(desk, table, typed)
}

async function seat(
  desk: Desk,
  table: Table,
  typed: Typed<typeof ChangedSeat>,
  alongside?: Alongside,
): Promise<void> {
  const { party, person, roles, instrument, from, until } = typed
  const proven = instrument && { authority: { instrument, from: from || null, until: until || null } }
  const input = { party, person, roles, capacity: inBoth(typed.capacityFr, typed.capacityEn), ...proven }
  const at = desk.now().toISOString()
  await perform(desk.ledger, { verb: 'seat-person', ...table, input, at, alongside })
}

async function sits({ ledger }: Desk, { agreement }: Table, party: string, person: string): Promise<boolean> {
  const seats = (await ledger.find(agreement))?.agreement.seats ?? []
  return seats.some((held) => held.party === party && held.person === person)
}

/** Who it is, by address, and how the directory learns of it with the entry. */
async function introduce({ people }: Desk, organization: string, typed: Someone) {
  const { name, email, language, capacityFr: fr, capacityEn: en } = typed
  const known = await people.findPersonByEmail(email)
  const id = known?.id ?? people.newId('p')
  const write: Alongside = async (tx) => {
    const written = await people.addPersonIn(tx, {
      ...{ id, name, email, language, organization },
      title: { fr, en },
    })
    // Somebody else brought the same person in, under another id, since we looked.
    if (written !== id) throw new Conflict('person.busy', [{ code: 'busy' }])
  }
  return { id, write }
}
