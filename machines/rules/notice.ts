import { awaitedPositions } from '../awaiting.ts'
import type { Proof } from '../call.ts'
import { reopen, resetDependants, resetPositions, settleParticipations } from '../consequences.ts'
import { participatingParties, takesPart } from '../parties.ts'
import { refuseFor, unless } from '../refusal.ts'
import { inState, needClause, needParty, rule, speaksOr } from '../rule.ts'
import { type Agreement, SYSTEM } from '../state.ts'
import { waitsOf } from '../waits.ts'
import { SPEAKERS } from './positions.ts'

/** Everyone who has still to answer is told so again. A reminder that reaches a party is part of what makes silence count. */
export const remindParties = rule<Record<never, never>>({
  entry: 'call.reminded',
  roles: ['convenor', 'facilitator', 'secretariat'],
  may: (agreement) => [
    ...inState(agreement, 'review.call'),
    ...unless(agreement.call === null || awaitedParties(agreement).length > 0, 'nobody_awaited'),
  ],
  follows(step) {
    const { call } = step.agreement
    step.record({ type: 'call.reminded', call: call?.id ?? '', parties: awaitedParties(step.agreement) })
  },
})

function awaitedParties(agreement: Agreement): string[] {
  const parties = participatingParties(agreement).map(({ id }) => id)
  return parties.filter((party) => awaitedPositions(agreement, party).length > 0)
}

export type RecordDelivery = {
  call: string
  notice: Proof['notice']
  /** In which language it was. */
  language: Proof['language']
  /** Whom the mail server took it for; null when the secretariat vouches for another way. */
  person: string | null
  /** Which party was reached; null: those for which the person speaks. */
  party: string | null
  /** How it is known: a receipt's number, a courier's slip. Empty for the mail server. */
  reference: string
}

/**
 * A notice reached a party. The clock says so when a mail server took the message; the secretariat says so for any
 * other way, and names its proof. For another call, or said twice, it changes nothing.
 */
export const recordDelivery = rule<RecordDelivery>({
  entry: 'notice.delivered',
  roles: ['secretariat'],
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : inState(agreement, 'review.call')),
  follows(step, { call: id, party, person, reference, ...said }) {
    const { call } = step.agreement
    if (call?.id !== id) return
    const byHand = step.actor.person !== SYSTEM.person
    if (byHand) refuseFor('Refused', unless(reference.trim() !== '', 'reference_missing'))
    if (party !== null) needParty(step, party)
    for (const reached of party === null ? partiesOf(step.agreement, person ?? '') : [party]) {
      const how = byHand ? ('receipt' as const) : ('server' as const)
      const known = call.proofs.some(
        (one) => one.party === reached && one.notice === said.notice && one.how === how,
      )
      if (known) continue
      step.record({ type: 'notice.delivered', call: id, party: reached, person, how, reference, ...said })
    }
  },
})

/** The parties that take part and for which a person is seated to speak. */
function partiesOf(agreement: Agreement, person: string): string[] {
  return agreement.seats
    .filter((seat) => seat.person === person && seat.roles.some((role) => SPEAKERS.includes(role)))
    .map(({ party }) => party)
    .filter((party) => takesPart(agreement, { person, party }))
}

/** A message came back: it was no notice (reference §6.2). What was recorded of it counts no more. */
export const recordBounce = rule<{ party: string; notice: Proof['notice']; reference: string }>({
  entry: 'notice.bounced',
  roles: ['secretariat', 'facilitator'],
  may: (agreement) => inState(agreement, 'review.call', 'review.blocked'),
  follows(step, { party, notice, reference }) {
    needParty(step, party)
    const proofs = step.agreement.call?.proofs ?? []
    const proven = proofs.some((one) => one.party === party && one.notice === notice && !one.bounced)
    refuseFor('Refused', unless(proven, 'nothing_delivered'))
    const call = step.agreement.call?.id ?? ''
    step.record({ type: 'notice.bounced', call, party, notice, reference, by: step.actor.person })
  },
})

/** A party that could still speak against something says that it needs no more time (readings §6.10). */
export const waiveWait = rule<{ clause: string }>({
  entry: 'wait.waived',
  roles: SPEAKERS,
  may: (agreement, actor, at) => [
    ...inState(agreement, 'review.open', 'review.call', 'review.blocked', 'agreed'),
    ...speaksOr(agreement, actor),
    ...unless(waitsFor(agreement, actor.party ?? '', at).length > 0, 'no_wait'),
  ],
  follows(step, { clause }) {
    needClause(step, clause)
    const party = step.actor.party ?? ''
    const waits = waitsFor(step.agreement, party, step.at).includes(clause)
    refuseFor('Refused', unless(waits, 'no_wait'))
    step.record({ type: 'wait.waived', clause, party, by: step.actor.person })
  },
})

/** Clauses on which something waits for this party. */
export function waitsFor(agreement: Agreement, party: string, at: string): string[] {
  return waitsOf(agreement, at).flatMap((wait) => (wait.waitsFor.includes(party) ? [wait.clause] : []))
}

/**
 * A party says within five days that what passed as a correction changed the meaning: the clause is one of substance, and
 * everyone is asked again. A text that was agreed meanwhile is opened (CLA-06, reference §6.3).
 */
export const contestEditorial = rule<{ clause: string; reason: string }>({
  entry: 'editorial.contested',
  roles: SPEAKERS,
  may: (agreement, actor) => [...inState(agreement, 'review.open', 'agreed'), ...speaksOr(agreement, actor)],
  follows(step, { clause, reason }) {
    needClause(step, clause)
    if (step.agreement.status === 'agreed') reopen(step, reason)
    step.move('clause', clause, 'CONTEST_EDITORIAL', { reason })
    const party = step.actor.party ?? ''
    step.record({ type: 'editorial.contested', clause, party, reason, by: step.actor.person })
    resetPositions(step, clause, clause)
    resetDependants(step, clause)
    settleParticipations(step)
  },
})
