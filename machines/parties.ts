import type { Actor, Agreement, Clause, Party, Seat } from './state.ts'
import type { PartyType, Role } from './vocabulary.ts'

/** Participation states in which a party takes part in decisions (readings §6.1). */
const PARTICIPATING = ['reviewing', 'concurring', 'approving', 'ready', 'signed', 'declined_to_sign']

/** The parties that count: an invited or observing organization is counted nowhere. */
export function participatingParties(agreement: Agreement): Party[] {
  return Object.values(agreement.parties).filter(isParticipating)
}

export function isParticipating(party: Party): boolean {
  return !party.observer && PARTICIPATING.includes(party.status)
}

/** May this actor speak for a party that takes part? Observers and organizations that have not joined may not. */
export function takesPart(agreement: Agreement, actor: Actor): boolean {
  const party = agreement.parties[actor.party ?? '']
  return party !== undefined && isParticipating(party)
}

/**
 * The parties that the text may name. Until the text is agreed, whoever is listed or invited is expected; from then
 * on only those that take part or are bound, because nobody is named who is not a party (law 6).
 */
export function isNamed(agreement: Agreement, party: Party): boolean {
  if (isParticipating(party) || hasPlace(agreement, party.id)) return true
  if (['bound', 'notice_given'].includes(party.status)) return true
  const open = agreement.status === 'draft' || agreement.status.startsWith('review.')
  return open && !party.observer && ['listed', 'invited'].includes(party.status)
}

/** It is named in a sealed text that stands, whatever became of it since. */
function hasPlace({ seals, slots }: Agreement, party: string): boolean {
  const seal = seals.at(-1)
  if (!seal || seal.voided) return false
  return Object.values(slots).some((slot) => slot.seal === seal.number && slot.party === party)
}

/** Parties with R or A on the clause: it binds them, and none of them can be given it in silence. */
export function boundParties(agreement: Agreement, clause: Clause): Party[] {
  return Object.values(agreement.parties).filter(
    (party) => isParticipating(party) && isBound(clause, party.id),
  )
}

export function isBound(clause: Clause, party: string): boolean {
  return clause.responsibilities.some(({ letters }) => letters[party] === 'R' || letters[party] === 'A')
}

/** The seats a person holds for the party it acts for. */
export function seatOf(agreement: Agreement, actor: Actor): Seat | undefined {
  return agreement.seats.find((seat) => seat.person === actor.person && seat.party === actor.party)
}

/** The first of `roles` that the actor holds for the party it acts for, or null. */
export function roleAmong(agreement: Agreement, actor: Actor, roles: readonly Role[]): Role | null {
  const seat = seatOf(agreement, actor)
  return roles.find((role) => seat?.roles.includes(role)) ?? null
}

/** The parties whose people hold this role. */
export function partiesWith({ seats }: Agreement, role: Role): string[] {
  return [...new Set(seats.filter(({ roles }) => roles.includes(role)).map(({ party }) => party))]
}

/** Offices of the agreement as a whole: the convenor alone gives them; no party takes one for its own people. */
export const OFFICES: Role[] = [
  'convenor',
  'co_drafter',
  'facilitator',
  'secretariat',
  'concordance_reviser',
  'auditor',
]

/** Roles whose holders sign for their party. */
export const SIGNATORIES: Role[] = ['authorized_signatory', 'co_signatory']

/** Those who sign, and those to whom a signature was given. */
export const SIGNING: Role[] = [...SIGNATORIES, 'delegate']

/** Those who sign for a party, in the order in which they were named. */
export function signatorySeats(agreement: Agreement, party: string): Seat[] {
  return agreement.seats.filter(
    (seat) => seat.party === party && seat.roles.some((role) => SIGNATORIES.includes(role)),
  )
}

/** Parties whose silence never counts, whatever an agreement's policy says (law 5, reference §6.2). */
const NEVER_SILENT: PartyType[] = ['indigenous', 'government']

/** Whether this party's silence can count for anything under the agreement's policy: else it has nothing to opt out of. */
export function silenceMayCount({ policy: { tacit } }: Agreement, { type, publicBody }: Party): boolean {
  return tacit.allowed && !publicBody && ![...NEVER_SILENT, ...tacit.neverFor].includes(type)
}
