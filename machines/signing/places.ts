import { holdersOf } from '../duties.ts'
import { participatingParties, seatOf, signatorySeats } from '../parties.ts'
import { type Reason, unless } from '../refusal.ts'
import type { Actor, Agreement, Seat } from '../state.ts'
import { ruleOf } from './plan.ts'
import type { Slot } from './slot.ts'

/** A place that was given to somebody else, or is void, counts for nothing: another stands in its stead. */
const GONE = ['reassigned', 'voided']
const OPEN = ['locked', 'awaiting_turn', 'pending', 'verifying']

/** Every place of the newest seal, also those that are gone. */
export function placesOf({ slots, seals }: Agreement): Slot[] {
  return Object.values(slots).filter(({ seal }) => seal === seals.length)
}

/** The places of the newest seal that count. */
export function livePlaces(agreement: Agreement): Slot[] {
  return placesOf(agreement).filter(({ status }) => !GONE.includes(status))
}

/** Places on which somebody may still sign. */
export function openPlaces(agreement: Agreement): Slot[] {
  return livePlaces(agreement).filter(({ status }) => OPEN.includes(status))
}

/**
 * Signatures that stand on the newest seal and were given electronically: what its file bears. A disputed one stands
 * until it is decided; one on paper is in a file of its own.
 */
export function assents(agreement: Agreement): Slot[] {
  return placesOf(agreement).filter(
    ({ status, signedAt, counterpart }) =>
      signedAt !== null && counterpart === null && ['signed', 'verifying'].includes(status),
  )
}

/** Was a signature ever given, on whatever text of this agreement? */
export function everSigned({ slots }: Agreement): boolean {
  return Object.values(slots).some(({ signedAt }) => signedAt !== null)
}

/** Parties all of whose places are signed. */
export function signedParties(agreement: Agreement): string[] {
  const live = livePlaces(agreement)
  const parties = [...new Set(live.map(({ party }) => party))]
  return parties.filter((party) => live.every((slot) => slot.party !== party || slot.status === 'signed'))
}

/**
 * Is this party's signature needed? Each is where all are; else that of an essential party, or of one without which a
 * responsibility would have nobody to answer for it (AGR-19, reference §6.6 case 19).
 */
export function isRequired(agreement: Agreement, party: string): boolean {
  const { threshold } = agreement.plan
  return !threshold || threshold.essential.includes(party) || orphans(agreement, [party]).length > 0
}

/** Responsibilities that nobody would answer for without these parties. */
export function orphans(agreement: Agreement, without: readonly string[]): Reason[] {
  return agreement.order.flatMap((clause) =>
    (agreement.clauses[clause]?.responsibilities ?? []).flatMap((duty) => {
      const holders = holdersOf(agreement, duty, 'A')
      const lost = holders.length > 0 && holders.every((party) => without.includes(party))
      return unless(!lost, 'nobody_accountable', { clause, responsibility: duty.id })
    }),
  )
}

/** What the threshold still asks for, with those who have signed. */
export function thresholdReasons(agreement: Agreement): Reason[] {
  const { threshold } = agreement.plan
  if (!threshold) return []
  const signed = signedParties(agreement)
  const missing = threshold.essential.filter((party) => !signed.includes(party))
  const others = [...new Set(livePlaces(agreement).map(({ party }) => party))]
  const short = threshold.types.filter(({ type, count }) => countOf(agreement, signed, type) < count)
  return [
    ...unless(signed.length >= threshold.parties, 'threshold_short', {
      signed: signed.length,
      needed: threshold.parties,
    }),
    ...unless(missing.length === 0, 'essential_missing', { parties: missing }),
    ...short.map(({ type, count }) => ({ code: 'type_short', detail: { type, count } })),
    ...orphans(
      agreement,
      others.filter((party) => !signed.includes(party)),
    ),
  ]
}

function countOf({ parties }: Agreement, signed: string[], type: string): number {
  return signed.filter((party) => parties[party]?.type === type).length
}

/** Why the signatures are not complete: every place in mode all; else the threshold, once nobody is still to sign. */
export function incomplete(agreement: Agreement): Reason[] {
  const live = livePlaces(agreement)
  const waiting = agreement.plan.threshold
    ? openPlaces(agreement)
    : live.filter(({ status }) => status !== 'signed')
  const parties = waiting.map(({ party }) => party)
  return [
    ...unless(live.length > 0 && waiting.length === 0, 'signature_missing', { parties }),
    ...thresholdReasons(agreement),
  ]
}

/** Conditions precedent that do not hold yet. */
export function openConditions({ plan, signing }: Agreement): string[] {
  return (plan.conditions ?? []).map(({ id }) => id).filter((id) => !(id in signing.met))
}

/** What is to be signed by whom for one party: who may sign at each of its places. */
export function plannedPlaces(agreement: Agreement, party: string): { eligible: Seat[] }[] {
  const seats = signatorySeats(agreement, party)
  const { mode, people } = ruleOf(agreement.plan, party)
  if (mode === 'any_one') return seats.length > 0 ? [{ eligible: seats }] : []
  if (mode === 'two_of') return seats.length > 1 ? [{ eligible: seats }, { eligible: seats }] : []
  const named = mode === 'named' ? seats.filter(({ person }) => people.includes(person)) : seats
  const complete = mode !== 'named' || named.length === people.length
  return complete ? named.map((seat) => ({ eligible: [seat] })) : []
}

/** Parties that the plan gives no place, because too few people are named to sign for them. */
export function withoutPlaces(agreement: Agreement): string[] {
  return participatingParties(agreement)
    .map(({ id }) => id)
    .filter((party) => plannedPlaces(agreement, party).length === 0)
}

/** Under what a person signs at a place: the delegation that gave it, or the seat's own authority. */
export function authorityAt(agreement: Agreement, slot: Slot, actor: Actor) {
  return slot.delegation?.authority ?? seatOf(agreement, actor)?.authority
}

/** The id of a place that takes another's stead: the person's own, with a number when that one was used. */
export function freshPlaceId({ slots, seals }: Agreement, party: string, person: string): string {
  const plain = `S${seals.length}:${party}:${person}`
  let id = plain
  for (let again = 2; id in slots; again += 1) id = `${plain}:${again}`
  return id
}
