import { roleAmong } from './parties.ts'
import type { Actor, Agreement, Party, Seat, Slot } from './state.ts'
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

/** The parties that may read a reason that is confidential: the one that gave it, and those that convene. */
export function refusalReaders({ seats }: Agreement, party: string): string[] {
  const convening = seats.filter(({ roles }) => roles.includes('convenor')).map((seat) => seat.party)
  return [...new Set([party, ...convening])]
}

/**
 * May this person read why a place was refused? Whoever signs there may, and whoever convenes; those who speak for the
 * parties, unless it was given in confidence (readings §8.6, case 19).
 */
export function readsRefusal(agreement: Agreement, slot: Slot, actor: Actor): boolean {
  const roles = ['representative', 'alternate'] as const
  const own = slot.party === actor.party && roleAmong(agreement, actor, roles) !== null
  const open = slot.confidential !== true && roleAmong(agreement, actor, roles) !== null
  const convenes = roleAmong(agreement, actor, ['convenor']) !== null
  return own || open || convenes || slot.eligible.includes(actor.person)
}

/** Those of an organization who read the notes that it keeps to itself (reference §2.3): nobody who serves the agreement as a whole. */
const NOTE_READERS: Role[] = [
  'party_administrator',
  'representative',
  'alternate',
  'contributor',
  'approver_legal',
  'authorized_signatory',
  'co_signatory',
]

/** May this person read, and write, the notes of the organization that it acts for? An observing one has its own. */
export function readsNotes(agreement: Agreement, actor: Actor): boolean {
  const party = agreement.parties[actor.party ?? '']
  if (roleAmong(agreement, actor, NOTE_READERS) !== null) return true
  return party !== undefined && observes(party) && roleAmong(agreement, actor, ['observer']) !== null
}

/** An organization that reads and comments, and decides nothing. */
export function observes({ observer, status }: Pick<Party, 'observer' | 'status'>): boolean {
  return observer || status === 'observing'
}

/** Entries in which an organization writes for itself alone, where they are not for everybody. */
const NOTES = ['comment.made', 'comment.withdrawn', 'thread.resolved', 'thread.reopened']

/** May this person read what an entry says? `visibility` as its header has it. */
export function readsEntry(
  agreement: Agreement,
  actor: Actor,
  { type, visibility }: { type: string; visibility: 'all' | string[] },
): boolean {
  if (visibility === 'all') return true
  return visibility.includes(actor.party ?? '') && (!NOTES.includes(type) || readsNotes(agreement, actor))
}
