import { endAfterDays } from '../calendar.ts'
import { reopen, reopenUnsettled, resetPositions, settleParticipations } from '../consequences.ts'
import { roleAmong } from '../parties.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needParty, rule } from '../rule.ts'
import { type Actor, type Agreement, SYSTEM } from '../state.ts'
import { questioned } from '../unconfirmed.ts'
import type { Role } from '../vocabulary.ts'
import { settle } from './positions.ts'

/** Offices that may learn from outside that somebody had no mandate. */
const HOSTS: Role[] = ['facilitator', 'convenor']
/** Those of a party who can say who speaks for it. */
const OWN: Role[] = ['party_administrator', 'authorized_signatory', 'representative', 'alternate']

/** Before the seal; after it, nobody is bound without a signature (case 13). */
const BEFORE_SEAL = ['review.open', 'review.call', 'review.blocked', 'agreed']

/** Days in which a party may say that it was spoken for all the same. */
const CONFIRM_DAYS = 10

export type QuestionMandate = { party: string; person: string; reason: string }

/**
 * Whoever spoke for a party had no mandate: what that person said of any clause is to be confirmed by the party, and
 * counts for nothing until it is (case 37).
 */
export const questionMandate = rule<QuestionMandate>({
  entry: 'mandate.questioned',
  roles: [...OWN, ...HOSTS],
  may: (agreement) => inState(agreement, ...BEFORE_SEAL),
  follows(step, { party, person, reason }) {
    needParty(step, party)
    const hosts = roleAmong(step.agreement, step.actor, HOSTS) !== null
    refuseFor('Forbidden', unless(hosts || party === step.actor.party, 'other_party', { party }))
    refuseFor('Refused', unless(reason.trim() !== '', 'reason_missing'))
    const clauses = saidBy(step.agreement, party, person)
    refuseFor('Refused', unless(clauses.length > 0, 'nothing_said'))
    const until = endAfterDays(step.at, CONFIRM_DAYS, step.agreement.timeZone)
    step.record({
      type: 'mandate.questioned',
      ...{ party, person, clauses, until, reason, by: step.actor.person },
    })
    settleParticipations(step)
  },
})

/** Clauses on which what the party says now was said by this person, and not questioned yet. */
function saidBy({ positions }: Agreement, party: string, person: string): string[] {
  return Object.values(positions)
    .filter((one) => one.party === party && one.by === person && SAID.includes(one.status))
    .filter(({ toConfirm }) => toConfirm === undefined)
    .map(({ clause }) => clause)
}

const SAID = ['accepted', 'accepted_with_reservation', 'standing_aside', 'abstaining', 'objecting']

/** The party says through somebody else that it was spoken for: everything that was said stands (case 37). */
export const confirmPositions = rule<Record<never, never>>({
  entry: 'mandate.confirmed',
  roles: OWN,
  may: (agreement, actor, at) => [
    ...inState(agreement, ...BEFORE_SEAL),
    ...confirmable(agreement, actor, at),
  ],
  follows(step) {
    const party = step.actor.party ?? ''
    const clauses = questioned(step.agreement, party).map(({ clause }) => clause)
    step.record({ type: 'mandate.confirmed', party, clauses, by: step.actor.person })
    settle(step)
  },
})

function confirmable(agreement: Agreement, { person, party }: Actor, at: string): Reason[] {
  const open = questioned(agreement, party ?? '').filter(({ toConfirm = '' }) => at <= toConfirm)
  return [
    ...unless(open.length > 0, 'nothing_to_confirm'),
    ...unless(
      open.every(({ by }) => by !== person),
      'own_mandate',
    ),
  ]
}

/**
 * The ten days are over and the party said nothing: what was said without a mandate is void, and a text that was
 * agreed on it is discussed again. Judged on what is still to be confirmed, so that a late timer is harmless.
 */
export const voidPositions = rule<Record<never, never>>({
  entry: 'mandate.lapsed',
  roles: HOSTS,
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : inState(agreement, ...BEFORE_SEAL)),
  follows(step) {
    const late = questioned(step.agreement).filter(({ toConfirm = '' }) => step.at > toConfirm)
    const timed = step.actor.person === SYSTEM.person
    refuseFor('Refused', unless(timed || late.length > 0, 'confirmation_awaited'))
    if (late.length === 0) return
    if (step.agreement.status === 'agreed') reopen(step, REASON)
    for (const { clause, party, by } of late) resetPositions(step, clause, by, [party])
    reopenUnsettled(step, REASON)
    settleParticipations(step)
  },
})

/** Why a text is opened again, where nobody says it: the history puts it into words. */
const REASON = 'mandate_lapsed'
