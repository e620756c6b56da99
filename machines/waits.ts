import { endAfterDays } from './calendar.ts'
import { positionKey } from './moves.ts'
import { participatingParties } from './parties.ts'
import type { Reason } from './refusal.ts'
import { contradictableUntil } from './silence.ts'
import type { Agreement, Position } from './state.ts'

/** Time that a text is left before it may be sealed, because somebody may still speak against what was said or done. */
export type Wait = {
  kind: 'deemed' | 'reservation' | 'editorial'
  clause: string
  /** Whose silence or reservation it is; null for a change of wording. */
  party: string | null
  since: string
  until: string
  /** The parties that may still speak: each may say that it needs no more time. */
  waitsFor: string[]
}

/** Days in which the others may object to a reservation (POS-02). */
export const RESERVATION_DAYS = 10
export const EDITORIAL_DAYS = 5

/** Somebody may still speak against a silence, a reservation or a correction, and has not said otherwise. */
export function waitReasons(agreement: Agreement, at: string): Reason[] {
  return waitsOf(agreement, at).map(({ clause, until, waitsFor }) => ({
    code: 'wait_running',
    detail: { clause, until, parties: waitsFor },
  }))
}

/** Clauses on which something waits for this party. */
export function waitingFor(agreement: Agreement, party: string, at: string): string[] {
  return waitsOf(agreement, at).flatMap((wait) => (wait.waitsFor.includes(party) ? [wait.clause] : []))
}

/** The waits that are not over at an instant. Source: readings §6.10. */
export function waitsOf(agreement: Agreement, at: string): Wait[] {
  return agreement.order
    .flatMap((clause) => [...positionWaits(agreement, clause), ...editorialWait(agreement, clause)])
    .map((wait) => ({
      ...wait,
      waitsFor: wait.waitsFor.filter((party) => !hasWaived(agreement, wait, party)),
    }))
    .filter(({ until, waitsFor }) => at <= until && waitsFor.length > 0)
}

function positionWaits(agreement: Agreement, clause: string): Wait[] {
  return participatingParties(agreement).flatMap(({ id }) => {
    const position = agreement.positions[positionKey(clause, id)]
    if (position?.status === 'deemed_accepted') return deemedWait(agreement, position)
    return position?.status === 'accepted_with_reservation' ? [reservationWait(agreement, position)] : []
  })
}

function deemedWait(agreement: Agreement, { clause, party, deemed }: Position): Wait[] {
  const until = contradictableUntil(agreement, clause, party)
  if (until === null) return []
  return [{ kind: 'deemed', clause, party, since: deemed?.at ?? '', until, waitsFor: [party] }]
}

function reservationWait(agreement: Agreement, { clause, party, at }: Position): Wait {
  const others = participatingParties(agreement).filter(({ id }) => id !== party)
  const until = endAfterDays(at, RESERVATION_DAYS, agreement.timeZone)
  return { kind: 'reservation', clause, party, since: at, until, waitsFor: others.map(({ id }) => id) }
}

function editorialWait(agreement: Agreement, clause: string): Wait[] {
  const since = agreement.clauses[clause]?.editorialAt
  if (!since) return []
  const until = endAfterDays(since, EDITORIAL_DAYS, agreement.timeZone)
  const waitsFor = participatingParties(agreement).map(({ id }) => id)
  return [{ kind: 'editorial', clause, party: null, since, until, waitsFor }]
}

function hasWaived({ waived }: Agreement, { clause, since }: Wait, party: string): boolean {
  return (waived[positionKey(clause, party)] ?? '') >= since
}
