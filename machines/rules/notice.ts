import { awaitedPositions } from '../awaiting.ts'
import type { Proof } from '../call.ts'
import { reopen, resetDependants, resetPositions, settleParticipations } from '../consequences.ts'
import { viewIn } from '../in-force/amendments-step.ts'
import { viewOf } from '../in-force/view.ts'
import { participatingParties, takesPart } from '../parties.ts'
import { ownValue, type Reason, refuseFor, unless } from '../refusal.ts'
import { marksDue } from '../reminding.ts'
import { inState, needClause, needParty, rule, speaksOr } from '../rule.ts'
import { askedBy, runningCalls } from '../running-calls.ts'
import { type Agreement, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { waitingFor } from '../waits.ts'
import { SPEAKERS } from './positions.ts'

export type RemindParties = {
  call?: string
  /** Of the clock: the deadline that the reminder was set for. */
  deadline?: string
}

/**
 * Everyone who has still to answer a call is told so again: when whoever runs it wishes, and by the clock at half of its
 * time, at four fifths, and a day before its end. A reminder that reaches a party is part of what makes silence count.
 * Without an id: the agreement's own call, or else the first that runs on an amendment.
 */
export const remindParties = rule<RemindParties>({
  entry: 'call.reminded',
  roles: ['convenor', 'facilitator', 'secretariat'],
  timer: true,
  may: (agreement, actor) =>
    actor.person === SYSTEM.person
      ? []
      : [...callRuns(agreement, 'review.call'), ...unless(!awaitsNobody(agreement), 'nobody_awaited')],
  follows(step, { call: id, deadline }) {
    if (step.actor.person === SYSTEM.person) return remindInTime(step, id, deadline)
    const asked = needCall(step, id)
    const parties = awaitedParties(asked)
    refuseFor('Refused', unless(parties.length > 0, 'nobody_awaited'))
    step.record({ type: 'call.reminded', call: asked.call?.id ?? '', parties })
  },
})

/** A reminder that comes after its deadline, or for another one, is nothing (readings §6.18). */
function remindInTime(step: Step, id = '', deadline = ''): void {
  const asked = askedBy(step.agreement, id)
  if (!asked?.call || asked.status !== 'review.call' || asked.call.deadline !== deadline) return
  const marks = marksDue(asked.call, step.at)
  const parties = awaitedParties(asked)
  if (marks.length === 0 || parties.length === 0 || step.at > deadline) return
  step.record({ type: 'call.reminded', call: id, parties, marks })
}

/** A call runs, on the agreement or on an amendment, in one of these states. */
function callRuns(agreement: Agreement, ...states: string[]): Reason[] {
  return runningCalls(agreement).some(({ status }) => states.includes(status))
    ? []
    : inState(agreement, ...states)
}

function needCall(step: Step, id: string | undefined): Agreement {
  const asked = askedBy(step.agreement, id)
  refuseFor('Missing', unless(asked !== null, 'call_missing'))
  return asked as Agreement
}

function awaitsNobody(agreement: Agreement): boolean {
  const calls = runningCalls(agreement)
  return calls.length > 0 && calls.every((asked) => awaitedParties(asked).length === 0)
}

/** Parties that have still to speak on something that is called. */
function awaitedParties(asked: Agreement): string[] {
  const called = asked.call?.clauses ?? []
  const parties = participatingParties(asked).map(({ id }) => id)
  return parties.filter((party) => awaitedPositions(asked, party).some((clause) => called.includes(clause)))
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
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : callRuns(agreement, 'review.call')),
  follows(step, { call: id, party, person, reference, ...said }) {
    const asked = askedBy(step.agreement, id)
    if (!asked?.call) return
    const { proofs } = asked.call
    const byHand = step.actor.person !== SYSTEM.person
    if (byHand) refuseFor('Refused', unless(reference.trim() !== '', 'reference_missing'))
    if (party !== null) needParty(step, party)
    for (const reached of party === null ? partiesOf(asked, person ?? '') : [party]) {
      const how = byHand ? ('receipt' as const) : ('server' as const)
      const known = proofs.some(
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

export type RecordBounce = { call?: string; party: string; notice: Proof['notice']; reference: string }

/** A message came back: it was no notice (reference §6.2). What was recorded of it counts no more. */
export const recordBounce = rule<RecordBounce>({
  entry: 'notice.bounced',
  roles: ['secretariat', 'facilitator'],
  may: (agreement) => callRuns(agreement, 'review.call', 'review.blocked'),
  follows(step, { call: id, party, notice, reference }) {
    needParty(step, party)
    const { call } = needCall(step, id)
    const proven = call?.proofs.some((one) => one.party === party && one.notice === notice && !one.bounced)
    refuseFor('Refused', unless(proven === true, 'nothing_delivered'))
    const by = step.actor.person
    step.record({ type: 'notice.bounced', call: call?.id ?? '', party, notice, reference, by })
  },
})

export type WaiveWait = { clause: string; amendment?: string }

/** A party that could still speak against something says that it needs no more time (readings §6.10). */
export const waiveWait = rule<WaiveWait>({
  entry: 'wait.waived',
  roles: SPEAKERS,
  may: (agreement, actor, at) => {
    const waits = waitable(agreement).some((asked) => waitingFor(asked, actor.party ?? '', at).length > 0)
    if (agreement.status.startsWith('in_force')) return unless(waits, 'no_wait')
    return [
      ...inState(agreement, 'review.open', 'review.call', 'review.blocked', 'agreed'),
      ...speaksOr(agreement, actor),
      ...unless(waits, 'no_wait'),
    ]
  },
  follows(step, { clause, amendment }) {
    const asked = amendment === undefined ? step.agreement : viewIn(step, amendment)
    refuseFor(
      'Missing',
      unless(ownValue(asked.clauses, clause) !== undefined, 'clause_missing', { id: clause }),
    )
    const party = step.actor.party ?? ''
    refuseFor('Refused', unless(waitingFor(asked, party, step.at).includes(clause), 'no_wait'))
    step.record({
      type: 'wait.waived',
      clause,
      party,
      by: step.actor.person,
      ...(amendment && { amendment }),
    })
  },
})

/** Whatever could still be spoken against: the agreement before its seal, an amendment until it is signed. */
function waitable(agreement: Agreement): Agreement[] {
  const agreed = Object.values(agreement.amendments).filter(({ status }) => status === 'agreed')
  const sealed = agreement.status.startsWith('in_force')
  return [...(sealed ? [] : [agreement]), ...agreed.map((one) => viewOf(agreement, one))]
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
