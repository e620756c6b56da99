import type { Content } from './content.ts'
import { positionKey } from './moves.ts'
import { isNamed, participatingParties } from './parties.ts'
import { placesOf, plannedPlaces } from './signing/places.ts'
import type { Agreement, Clause, Party, Schedule, Seat, SigningPlan, Slot } from './state.ts'
import type { Language, Words } from './words.ts'

/**
 * What a seal of this agreement covers (reference §6.4). While it is sealed, signatures come from the slots, so the
 * content stays the same to the letter whatever happens to seats; before, from those named to sign. The order of
 * everything follows the text and the list of people, never the order in which a map happens to hold its keys.
 */
export function contentOf(agreement: Agreement): Content {
  return {
    format: 'entente.content.v1',
    agreement: agreement.id,
    title: agreement.title,
    languages: { regime: agreement.regime },
    timeZone: agreement.timeZone,
    procedure: agreement.procedure,
    parties: namedParties(agreement).map(({ id, type, name, jurisdiction }) => ({
      id,
      type,
      name,
      jurisdiction,
    })),
    clauses: agreement.order.flatMap((id, index) =>
      contentOfClause(agreement, agreement.clauses[id], index + 1),
    ),
    policy: agreement.policy,
    effect: effectOf(agreement.plan),
    ...(agreement.life.terms ? { terms: agreement.life.terms } : {}),
    signing: { ...modeOf(agreement.plan), signatures: signatures(agreement) },
  }
}

/** What says nothing beyond the plain case is left out, so that what was sealed before keeps its digest. */
function effectOf(plan: SigningPlan) {
  const { notBefore, endsOn, retroactiveTo, firstOfMonth, longStopDays, conditions } = plan
  const effect: Content['effect'] = { notBefore, endsOn }
  if (retroactiveTo !== undefined) effect.retroactiveTo = retroactiveTo
  if (firstOfMonth) effect.firstOfMonth = true
  if (longStopDays !== undefined) effect.longStopDays = longStopDays
  if (conditions && conditions.length > 0) effect.conditions = conditions
  return effect
}

function modeOf({ threshold }: SigningPlan): Omit<Content['signing'], 'signatures'> {
  return threshold ? { mode: 'threshold', threshold } : { mode: 'all' }
}

/** Parties in the order in which their first person was seated: the convenor's first. */
function namedParties(agreement: Agreement): Party[] {
  const places = new Map<string, number>()
  for (const [index, { party }] of agreement.seats.entries()) if (!places.has(party)) places.set(party, index)
  const place = ({ id }: Party) => places.get(id) ?? agreement.seats.length
  return Object.values(agreement.parties)
    .filter((party) => isNamed(agreement, party))
    .toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1))
}

function contentOfClause(
  agreement: Agreement,
  clause: Clause | undefined,
  number: number,
): Content['clauses'] {
  if (!clause) return []
  const { id, section, revision, title, text, consent, dependsOn, schedules = [] } = clause
  const responsibilities = clause.responsibilities.map(({ raci: _, funder, ...duty }) => ({
    ...duty,
    letters: named(agreement, duty),
    ...(funder !== undefined && mayName(agreement, funder) ? { funder } : {}),
  }))
  const reservations = namedParties(agreement).flatMap(({ id: party }) => {
    const position = agreement.positions[positionKey(id, party)]
    return position?.status === 'accepted_with_reservation' ? [{ party, text: position.reason }] : []
  })
  const attached = schedules.length > 0 ? { schedules: schedules.map(sealedSchedule) } : {}
  const worded = { id, number, section, revision, title, text, consent, dependsOn, responsibilities }
  return [{ ...worded, ...attached, reservations }]
}

/** The digest is the file: what it was called when it came changes nothing of what is sealed. */
function sealedSchedule({ id, title, sha256 }: Schedule) {
  return { id, title, sha256 }
}

/** Letters of parties only: nobody is named who is not a party (law 6). */
function named(agreement: Agreement, { letters }: Pick<Clause['responsibilities'][number], 'letters'>) {
  return Object.fromEntries(Object.entries(letters).filter(([id]) => mayName(agreement, id)))
}

function mayName(agreement: Agreement, id: string): boolean {
  const party = agreement.parties[id]
  return party !== undefined && isNamed(agreement, party)
}

function signatures(agreement: Agreement): Content['signing']['signatures'] {
  const slots = sealedPlaces(agreement)
  const parties = namedParties(agreement)
  if (slots.length > 0) {
    return parties.flatMap(({ id }) =>
      slots
        .filter(({ party }) => party === id)
        .toSorted((one, other) => placeOf(one.seat) - placeOf(other.seat))
        .map(({ seat: slot, party, turn, capacity }) => ({ slot, party, turn, capacity })),
    )
  }
  const taking = new Set(participatingParties(agreement).map(({ id }) => id))
  const signing = taking.size > 0 ? parties.filter(({ id }) => taking.has(id)) : []
  return signing.flatMap(({ id: party }) =>
    plannedPlaces(agreement, party).map(({ eligible }, index) => ({
      slot: `${party}:${index + 1}`,
      party,
      turn: agreement.plan.turns[party] ?? 1,
      capacity: capacityOf(eligible),
    })),
  )
}

/**
 * Each place of the seal that stands, once: what was revoked, delegated or given to a successor keeps its place, so
 * that nothing which happens to a signature changes what is sealed.
 */
function sealedPlaces(agreement: Agreement): Slot[] {
  const seal = agreement.seals.at(-1)
  if (!seal || seal.voided) return []
  const first = new Map<string, Slot>()
  for (const slot of placesOf(agreement)) if (!first.has(slot.seat)) first.set(slot.seat, slot)
  return [...first.values()]
}

/** In which office one signs at a place; where any one of several may, each of their offices, once. */
export function capacityOf(eligible: readonly Seat[]): Words {
  const join = (language: Language, or: string) =>
    [...new Set(eligible.map(({ capacity }) => capacity[language]).filter(Boolean))].join(or)
  return { fr: join('fr', ' ou '), en: join('en', ' or ') }
}

/** `uconf:2` is the second place of its party. */
function placeOf(seat: string): number {
  return Number(seat.split(':').at(-1))
}
