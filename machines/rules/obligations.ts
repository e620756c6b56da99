import { endOfDay } from '../calendar.ts'
import { createOwed, shiftDue } from '../in-force/duties-step.ts'
import { IN_FORCE, isBoundNow } from '../in-force/matters.ts'
import type { AnchorEvent } from '../in-force/obligation.ts'
import { beneficiaries, doers, owedBy } from '../in-force/obligations.ts'
import { refuseFor, unless } from '../refusal.ts'
import { boundOr, inState, needParty, rule } from '../rule.ts'
import { placementReasons } from './insolvency.ts'
import {
  KEEPERS,
  needObligation,
  note,
  refuseOwnDuty,
  refuseUnlessDoes,
  refuseUnlessReceives,
  someObligation,
} from './owed.ts'
import { SPEAKERS } from './positions.ts'

export type RecordAnchor = { event: AnchorEvent }

/** A cohort begins, a placement ends, an incident happens: the duties that hang on it become obligations. */
export const recordAnchor = rule<RecordAnchor>({
  entry: 'anchor.recorded',
  roles: [...KEEPERS, 'facilitator', ...SPEAKERS],
  may: (agreement, actor) => [
    ...inState(agreement, ...IN_FORCE),
    ...boundOr(agreement, actor, ...KEEPERS, 'facilitator'),
  ],
  follows(step, { event }) {
    for (const party of event.parties) needParty(step, party)
    refuseFor('Refused', placementReasons(step.agreement, event))
    step.record({ type: 'anchor.recorded', event, by: step.actor.person })
    createOwed(step, owedBy(step.agreement, event, step.at))
  },
})

export type ExtendObligation = { obligation: string; until: string; reason: string }

/** More time, from those for whom it is done or whoever keeps the register; the first date stays in the record. */
export const extendObligation = rule<ExtendObligation>({
  entry: 'obligation.extended',
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation('open', 'overdue', 'returned'),
  follows(step, { obligation: id, until, reason }) {
    const obligation = needObligation(step, id)
    refuseOwnDuty(step, obligation)
    refuseUnlessReceives(step, obligation)
    const due = endOfDay(until, step.agreement.timeZone)
    step.move('obligation', id, 'EXTEND', { reason, deadline: due })
    step.record({ type: 'obligation.dated', obligation: id, due })
    note(step, id, reason)
  },
})

/** A party says that it is not owed, or not as described: the clock stops until it is decided (OBL-08). */
export const disputeObligation = rule<{ obligation: string; reason: string }>({
  entry: 'obligation.disputed',
  roles: SPEAKERS,
  may: someObligation('open', 'overdue', 'submitted', 'returned'),
  follows(step, { obligation: id, reason }) {
    const obligation = needObligation(step, id)
    const concerned = [...doers(step.agreement, obligation), ...beneficiaries(step.agreement, obligation)]
    refuseFor('Forbidden', unless(concerned.includes(step.actor.party ?? ''), 'not_concerned'))
    step.move('obligation', id, 'DISPUTE', { reason })
    note(step, id, reason)
  },
})

export type DecideDispute = { obligation: string; owed: boolean; reason: string }

/** What the steering committee or the mediator decided, written down by somebody of another party. */
export const decideDispute = rule<DecideDispute>({
  entry: 'dispute.decided',
  roles: [...KEEPERS, 'facilitator'],
  may: someObligation('disputed'),
  follows(step, { obligation: id, owed, reason }) {
    refuseOwnDuty(step, needObligation(step, id))
    refuseFor('Refused', unless(Boolean(reason.trim()), 'reason_missing'))
    step.move('obligation', id, 'DISPUTE_DECIDED', { changed: !owed })
    note(step, id, reason)
  },
})

/** Force majeure, a strike, a stop of funding: this duty rests, the agreement goes on (cases 39 to 41). */
export const suspendObligation = rule<{ obligation: string; reason: string }>({
  entry: 'obligation.suspended',
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation('scheduled', 'open', 'overdue'),
  follows(step, { obligation: id, reason }) {
    const obligation = needObligation(step, id)
    refuseUnlessDoes(step, obligation)
    step.move('obligation', id, 'SUSPEND', { reason })
    note(step, id, reason)
  },
})

/** What stopped it is over: it is to be done again, later by as long as it rested. */
export const resumeObligation = rule<{ obligation: string }>({
  entry: 'obligation.resumed',
  roles: [...KEEPERS, ...SPEAKERS],
  may: someObligation('suspended'),
  follows(step, { obligation: id }) {
    const obligation = needObligation(step, id)
    refuseUnlessDoes(step, obligation)
    step.move('obligation', id, 'RESUME')
    shiftDue(step, obligation)
  },
})

/** One beneficiary no longer asks for it; when all have said so, it is lifted. Duties of law are never waived. */
export const waiveObligation = rule<{ obligation: string; reason: string }>({
  entry: 'obligation.waived',
  roles: SPEAKERS,
  may: someObligation('open', 'overdue', 'disputed', 'returned'),
  follows(step, { obligation: id, reason }) {
    const obligation = needObligation(step, id)
    const party = step.actor.party ?? ''
    refuseFor(
      'Forbidden',
      unless(beneficiaries(step.agreement, obligation).includes(party), 'not_a_beneficiary'),
    )
    step.record({ type: 'obligation.waiver', obligation: id, party, by: step.actor.person })
    note(step, id, reason)
    const reasons = step.tryMove('obligation', id, 'WAIVE')
    refuseFor(
      'Refused',
      reasons.filter(({ code }) => code !== 'waiver_missing'),
    )
  },
})

export type OfferTransfer = { obligation: string; to: string; reason: string }

/** The duty is offered to another party; nothing changes until that party accepts it aloud (OBL-14). */
export const offerTransfer = rule<OfferTransfer>({
  entry: 'transfer.offered',
  roles: [...KEEPERS, 'facilitator'],
  may: someObligation('scheduled', 'open', 'overdue', 'suspended'),
  follows(step, { obligation: id, to, reason }) {
    const obligation = needObligation(step, id)
    const other = to !== obligation.party && isBoundNow(step.agreement, to)
    refuseFor('Refused', unless(other, 'not_bound', { parties: [to] }))
    step.record({ type: 'transfer.offered', obligation: id, to, by: step.actor.person })
    note(step, id, reason)
  },
})

export const acceptTransfer = rule<{ obligation: string }>({
  entry: 'transfer.accepted',
  roles: SPEAKERS,
  may: someObligation('scheduled', 'open', 'overdue', 'suspended'),
  follows(step, { obligation: id }) {
    const { clause, responsibility, due, opensAt } = needObligation(step, id)
    step.move('obligation', id, 'TRANSFER')
    const party = step.actor.party ?? ''
    createOwed(step, [{ clause, responsibility, party, anchor: 'transfer', due, opensAt }])
  },
})

/** The agreement ended, or the party left, and the duty does not survive: it is closed as not done, with the reason. */
export const closeUnmet = rule<{ obligation: string; reason: string }>({
  entry: 'obligation.closed',
  roles: KEEPERS,
  may: someObligation('open', 'overdue', 'returned', 'suspended'),
  follows(step, { obligation: id, reason }) {
    needObligation(step, id)
    step.move('obligation', id, 'CLOSE_UNMET', { reason })
    note(step, id, reason)
  },
})
