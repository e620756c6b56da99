import { blockFor, unblock } from '../consequences.ts'
import { refuseFor, unless } from '../refusal.ts'
import { rule } from '../rule.ts'
import type { Ground } from '../vocabulary.ts'
import { FACILITATORS, needObjection, refuseOthersObjection, refuseOwnCause } from './objections.ts'
import { admittedByItself, SPEAKERS, settle } from './positions.ts'

/** The reason is missing, or tied to nothing that an objection may rest on: the party is asked for it (OBJ-01). */
export const askReasons = rule<{ objection: string; reason: string }>({
  entry: 'reasons.asked',
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    refuseOwnCause(step, needObjection(step, id))
    step.move('objection', id, 'ASK_REASONS', { reason })
    step.record({ type: 'reasons.asked', objection: id, reason, by: step.actor.person })
  },
})

/** The party says more: its objection is judged on this, and admitted by itself where the ground allows it (OBJ-02, OBJ-03). */
export const addReasons = rule<{ objection: string; reason: string; ground: Ground }>({
  entry: 'reasons.added',
  roles: SPEAKERS,
  follows(step, { objection: id, reason, ground }) {
    const objection = needObjection(step, id)
    refuseOthersObjection(step, objection)
    refuseFor('Refused', unless(reason.trim() !== '', 'reason_missing'))
    step.move('objection', id, 'ADD_REASONS')
    step.record({ type: 'reasons.added', objection: id, reason, ground, by: step.actor.person })
    if (!admittedByItself(step.agreement, objection.clause, objection.party, ground)) return
    step.move('objection', id, 'ADMIT')
    blockFor(step, id, objection.clause)
  },
})

/** Not settled after twenty days or two rounds: it goes to the signatories, then to a mediator or a circle (OBJ-09). */
export const escalateObjection = rule<{ objection: string; reason: string }>({
  entry: 'objection.escalated',
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection(step, id)
    refuseOwnCause(step, objection)
    step.move('objection', id, 'ESCALATE')
    step.record({ type: 'objection.settled', objection: id, outcome: reason })
    unblock(step, objection.clause, false)
    settle(step)
  },
})

/**
 * No solution was found: it is never overridden in silence (OBJ-10). The clause stays blocked for as long as the party
 * maintains it; the call goes on for the others. Under a supermajority, one by a party that the clause does not bind
 * counts as a no from here on (readings §3.3, 6.9).
 */
export const sustainObjection = rule<{ objection: string; reason: string }>({
  entry: 'objection.sustained',
  roles: FACILITATORS,
  follows(step, { objection: id, reason }) {
    const objection = needObjection(step, id)
    refuseOwnCause(step, objection)
    step.move('objection', id, 'SUSTAIN', { reason })
    step.record({ type: 'objection.settled', objection: id, outcome: reason })
    unblock(step, objection.clause, false)
    settle(step)
  },
})
