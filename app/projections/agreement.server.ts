import { awaitedPositions } from '#machines/awaiting.ts'
import { isNamed, isParticipating } from '#machines/parties.ts'
import type { Agreement, Seat } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'

/**
 * Where each state stands among the stages that pages show: draft, review, call, text agreed, signing, in force. A
 * blocked review keeps the stage of its call; whatever comes after the entry into force stands under the last.
 */
const PLACE: Record<Agreement['status'], number> = {
  draft: 0,
  'review.open': 1,
  'review.call': 2,
  'review.blocked': 1,
  agreed: 3,
  'signing.open': 4,
  'signing.held': 4,
  signed: 4,
  'in_force.active': 5,
  'in_force.suspended': 5,
  'in_force.winding_down': 5,
  expired: 5,
  terminated: 5,
  superseded: 5,
  abandoned: 5,
}

/** What stands above every page of one agreement. */
export function headOf(agreement: Agreement, seat: Seat, language: Language) {
  const { id, title, status, call, effectiveAt, timeZone } = agreement
  const party = agreement.parties[seat.party]
  return {
    ...{ id, status, zone: timeZone },
    title: title[language],
    organizations: Object.values(agreement.parties).filter((one) => isNamed(agreement, one)).length,
    stage: status === 'review.blocked' && call ? 2 : PLACE[status],
    deadline: status === 'review.call' ? (call?.deadline ?? null) : null,
    paused: call?.remaining != null,
    effectiveAt: status === 'signed' ? effectiveAt : null,
    /** An organization that takes part has commitments of its own. */
    takesPart: party !== undefined && isParticipating(party),
    awaited: awaitedPositions(agreement, seat.party).length,
  }
}

/** The page of an agreement on which this seat has most to do now. */
export function landingOf(agreement: Agreement, seat: Seat) {
  const { status, parties } = agreement
  if (status === 'draft') return 'text'
  if (parties[seat.party]?.status === 'invited') return 'parties'
  if (!status.startsWith('review.')) return 'signature'
  const hosts = seat.roles.some((role) => role === 'convenor' || role === 'facilitator')
  const answers = seat.roles.some((role) => role === 'representative' || role === 'alternate')
  return answers && !hosts && awaitedPositions(agreement, seat.party).length > 0 ? 'commitments' : 'consensus'
}
