import type { Agreement, Seat } from './state.ts'
import type { Role } from './vocabulary.ts'

/** Those who see a draft: only whoever writes it, or checks its languages (reference §6.5.1 « draft »). */
export const DRAFT_READERS: Role[] = [
  'convenor',
  'co_drafter',
  'facilitator',
  'secretariat',
  'concordance_reviser',
]

/**
 * The seats from which a person sees this agreement: none means that for them it does not exist. Once the review is
 * open, everyone seated for any organization on the list sees it, its observers and auditors too.
 */
export function seatsOf(agreement: Agreement, person: string): Seat[] {
  const own = agreement.seats.filter((seat) => seat.person === person)
  if (agreement.status !== 'draft') return own
  return own.filter((seat) => seat.roles.some((role) => DRAFT_READERS.includes(role)))
}
