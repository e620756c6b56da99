import { positionKey } from '../moves.ts'
import { refuseFor, unless } from '../refusal.ts'
import { settleAgainst } from '../reservations.ts'
import { inState, needClause, rule, speaksOr } from '../rule.ts'
import type { Agreement } from '../state.ts'
import { SPEAKERS, settle } from './positions.ts'

/** The limit that a party had set for itself is given up: always possible before the seal (reference §6.1). */
export const withdrawReservation = rule<{ clause: string }>({
  entry: 'reservation.withdrawn',
  roles: SPEAKERS,
  may: (agreement, actor) => [
    ...inState(agreement, 'review.open', 'review.call', 'review.blocked', 'agreed'),
    ...speaksOr(agreement, actor),
    ...unless(reservedBy(agreement, actor.party ?? '').length > 0, 'no_reservation'),
  ],
  follows(step, { clause }) {
    const { revision } = needClause(step, clause)
    const party = step.actor.party ?? ''
    refuseFor('Refused', unless(reservedBy(step.agreement, party).includes(clause), 'no_reservation'))
    step.move('position', positionKey(clause, party), 'ACCEPT', { revision })
    step.record({
      type: 'position.stated',
      ...{ clause, party, revision, stance: 'accept', reason: '', by: step.actor.person },
    })
    settleAgainst(step, clause, party)
    settle(step)
  },
})

function reservedBy({ positions }: Agreement, party: string): string[] {
  return Object.values(positions)
    .filter((one) => one.party === party && one.status === 'accepted_with_reservation')
    .map(({ clause }) => clause)
}
