import { endAfterDays } from './calendar.ts'
import { openObjections } from './consensus.ts'
import { resetPositions, unblock } from './consequences.ts'
import { positionKey } from './moves.ts'
import { type Reason, unless } from './refusal.ts'
import type { Step } from './step.ts'
import { RESERVATION_DAYS } from './waits.ts'

/** Why this party may not object to that reservation: there is none, it is its own, or its ten days are over (POS-02). */
export function reservationReasons(step: Step, clause: string, reserving: string): Reason[] {
  const { agreement, actor, at } = step
  const position = agreement.positions[positionKey(clause, reserving)]
  const reserved = position?.status === 'accepted_with_reservation' && reserving !== actor.party
  if (!position || !reserved) return unless(false, 'no_reservation')
  const until = endAfterDays(position.at, RESERVATION_DAYS, agreement.timeZone)
  return unless(at <= until, 'reservation_stands')
}

/**
 * A reservation is gone: what was objected to it has no object any longer, and whoever objected is asked again. One that
 * is only reworded is for the objector to judge (case 16).
 */
export function settleAgainst(step: Step, clause: string, reserving: string): void {
  const gone = openObjections(step.agreement, clause).filter(({ reservation }) => reservation === reserving)
  for (const { id, party } of gone) {
    step.move('objection', id, 'WITHDRAW', { because: reserving })
    step.record({ type: 'objection.settled', objection: id, outcome: 'reservation_withdrawn' })
    resetPositions(step, clause, id, [party])
  }
  if (gone.length > 0) unblock(step, clause, false)
}
