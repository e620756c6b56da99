import { openObjections } from '../consensus.ts'
import { adoptSettled, archivePositions, settleParticipations } from '../consequences.ts'
import { isParticipating } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, needClause, needParty, rule } from '../rule.ts'
import type { Agreement } from '../state.ts'
import { ANSWERING } from './membership.ts'
import { settleMotions } from './motions.ts'

/** The convenor lets an observer become a party, whenever it wishes to. */
export const welcomeParty = rule<{ party: string }>({
  entry: 'party.welcomed',
  roles: ['convenor'],
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step, { party }) {
    const { status } = needParty(step, party)
    refuseFor('Refused', unless(status === 'observing', 'not_observing'))
    const by = step.actor.party ?? ''
    step.record({ type: 'consent.given', to: `join:${party}`, party: by, by: step.actor.person })
  },
})

/** An observer becomes a party, as a late joiner (PAR-06). */
export const becomeParty = rule<Record<never, never>>({
  entry: 'party.joined',
  roles: ANSWERING,
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step) {
    const party = step.actor.party ?? ''
    step.move('participation', party, 'BECOME_PARTY')
    for (const clause of step.agreement.order)
      step.tryMove('clause', clause, 'PARTY_JOINED', { party, because: party })
    settleParticipations(step)
  },
})

export type RaiseConcern = { clause: string; reason: string }

/**
 * Whoever observes, or takes part, says what worries it about a clause. It is heard and stays in the history; no clause
 * waits for it. To object, one becomes a party first (case 42).
 */
export const raiseConcern = rule<RaiseConcern>({
  entry: 'concern.raised',
  roles: [...ANSWERING, 'observer', 'contributor'],
  may: (agreement, { party }) => [
    ...inState(agreement, 'review.open', 'review.call', 'review.blocked', 'agreed'),
    ...unless(isHeard(agreement, party ?? ''), 'not_taking_part'),
  ],
  follows(step, { clause, reason }) {
    const { revision } = needClause(step, clause)
    refuseFor('Refused', unless(reason.trim() !== '', 'reason_missing'))
    const party = step.actor.party ?? ''
    step.record({ type: 'concern.raised', clause, party, revision, reason, by: step.actor.person })
  },
})

function isHeard({ parties }: Agreement, id: string): boolean {
  const party = parties[id]
  return party !== undefined && (party.status === 'observing' || isParticipating(party))
}

/** A party without any duty steps back and only reads and comments (PAR-07). */
export const becomeObserver = rule<Record<never, never>>({
  entry: 'party.observes',
  roles: ANSWERING,
  may: (agreement) => inState(agreement, 'review.open'),
  follows(step) {
    const party = step.actor.party ?? ''
    const standing = step.agreement.order.flatMap((clause) => openObjections(step.agreement, clause))
    const own = standing.filter((objection) => objection.party === party)
    refuseFor('Refused', unless(own.length === 0, 'own_objection_open'))
    step.move('participation', party, 'BECOME_OBSERVER')
    archivePositions(step, party, party)
    adoptSettled(step)
    settleParticipations(step)
    settleMotions(step)
  },
})
