import { endOfDay } from '../calendar.ts'
import { resetDependants, resetPositions, settleParticipations } from '../consequences.ts'
import { capacityOf } from '../content-of.ts'
import { beginLife } from '../in-force/entry.ts'
import { participatingParties, SIGNING } from '../parties.ts'
import { type Reason, refuseFor, unless } from '../refusal.ts'
import { inState, needClause, rule } from '../rule.ts'
import {
  afterSignature,
  closeIfComplete,
  openTurns,
  reopenPlaces,
  voidReadiness,
  voidSeal,
} from '../signing/completing.ts'
import { authorityAt, freshPlaceId, livePlaces, placesOf, plannedPlaces } from '../signing/places.ts'
import { type Agreement, type ClauseBody, type Seat, type Slot, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { refusalReaders } from '../visibility.ts'
import { changedBody, recordRevision } from './drafting.ts'
import { askOthers } from './motions.ts'
import { needOwnSlot } from './places.ts'

export type SealAgreement = {
  /** Of the content as it stands. */
  digest: string
  /** Of the content that the convenor had before their eyes, where it was shown. */
  seen?: string
}

/** Freezes the text: from here any change voids every signature (AGR-14). Nobody seals what they did not see. */
export const sealAgreement = rule<SealAgreement>({
  entry: 'agreement.sealed',
  roles: ['convenor', 'secretariat'],
  may: (agreement) => inState(agreement, 'agreed'),
  follows(step, { digest, seen = digest }) {
    refuseFor('Conflict', unless(seen === digest, 'content_changed'))
    const before = step.agreement.seals.some((seal) => seal.digest === digest)
    refuseFor('Refused', unless(!before, 'sealed_before'))
    step.move('agreement', step.agreement.id, 'SEAL')
    const number = step.agreement.seals.length + 1
    step.record({ type: 'agreement.sealed', number, digest, by: step.actor.person })
    for (const clause of step.agreement.order) step.move('clause', clause, 'SEAL')
    for (const slot of plannedSlots(step)) step.record({ type: 'slot.created', ...slot })
    for (const { id } of placesOf(step.agreement)) step.move('signature', id, 'OPEN')
    timeSigning(step)
  },
})

function plannedSlots(step: Step) {
  const { agreement } = step
  return participatingParties(agreement).flatMap(({ id: party }) =>
    plannedPlaces(agreement, party).map(({ eligible }, index) => ({
      ...placeFor(agreement, party, eligible, index),
      seat: `${party}:${index + 1}`,
      party,
      capacity: capacityOf(eligible),
      turn: agreement.plan.turns[party] ?? 1,
    })),
  )
}

/** Who may sign at a place, and who must witness it; the place is called after one of them. */
function placeFor({ seals, plan }: Agreement, party: string, eligible: Seat[], index: number) {
  const people = eligible.map(({ person }) => person)
  const person = people[people.length > 1 ? index : 0] ?? ''
  const witness = people.map((each) => plan.witnesses?.[`${party}:${each}`]).find(Boolean)
  return {
    slot: `S${seals.length}:${party}:${person}`,
    person,
    ...(people.length > 1 ? { eligible: people } : {}),
    ...(witness ? { witness } : {}),
  }
}

/** Until when one signs; a day that is over already is no time to sign. */
function timeSigning(step: Step): void {
  const { plan, timeZone } = step.agreement
  if (plan.deadline === undefined) return
  const deadline = endOfDay(plan.deadline, timeZone)
  refuseFor('Refused', unless(Date.parse(deadline) > Date.parse(step.at), 'signing_deadline_over'))
  step.record({ type: 'signing.timed', deadline })
}

export type SignAgreement = {
  slot: string
  /** The digest of the text that was shown: it must be the sealed one. */
  digest: string
  /** Consent to sign by electronic means. */
  consent: boolean
}

export const signAgreement = rule<SignAgreement>({
  entry: 'signature.given',
  roles: SIGNING,
  may: (agreement) => inState(agreement, 'signing.open'),
  follows(step, { slot: id, digest, consent }) {
    const slot = needOwnSlot(step, id)
    refuseFor('Refused', unless(consent, 'consent_missing'))
    refuseFor('Refused', waitingTurn(step.agreement, slot))
    step.move('signature', id, 'SIGN', { digest })
    proveAuthority(step, slot)
    step.record({ type: 'signature.given', slot: id, digest, by: step.actor.person, consent: true })
    afterSignature(step, slot)
  },
})

/** Whose signatures come before this one. */
function waitingTurn(agreement: Agreement, { status, turn }: Slot): Reason[] {
  const before = livePlaces(agreement).filter((slot) => slot.turn < turn && slot.status !== 'signed')
  const parties = [...new Set(before.map(({ party }) => party))]
  return unless(status !== 'awaiting_turn', 'not_your_turn', { parties })
}

/** Who of several signed, and under what: kept as it stood, where there is more to say than that the one named did. */
function proveAuthority(step: Step, slot: Slot): void {
  const authority = authorityAt(step.agreement, slot, step.actor) ?? null
  if (authority === null && slot.eligible.length === 1) return
  step.record({ type: 'authority.proven', slot: slot.id, person: step.actor.person, authority })
}

export type DeclineToSign = { slot: string; reason: string; confidential?: boolean }

/** The reason is for all who speak for the parties, or, where its party says so, for whoever convenes alone (case 19). */
export const declineToSign = rule<DeclineToSign>({
  entry: 'signature.declined',
  roles: SIGNING,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, reason, confidential }) {
    const slot = needOwnSlot(step, id)
    step.move('signature', id, 'DECLINE', { reason })
    const kept = confidential ? { confidential: true as const } : {}
    step.record({ type: 'signature.declined', slot: id, reason, by: step.actor.person, ...kept })
    if (confidential) step.readers = refusalReaders(step.agreement, slot.party)
    step.tryMove('participation', slot.party, 'DECLINE_TO_SIGN')
    const holds = step.tryMove('agreement', step.agreement.id, 'PARTY_DECLINES').length === 0
    if (!holds && step.agreement.status === 'signing.open' && !closeIfComplete(step)) openTurns(step)
  },
})

/** The refusal is taken back, on the same text. Signing goes on once the convenor resumes it. */
export const reconsiderSigning = rule<{ slot: string; digest: string }>({
  entry: 'signature.reconsidered',
  roles: SIGNING,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, digest }) {
    const slot = needOwnSlot(step, id)
    step.move('signature', id, 'RECONSIDER', { digest })
    const others = livePlaces(step.agreement).filter(({ party }) => party === slot.party)
    if (others.every(({ status }) => status !== 'declined'))
      step.tryMove('participation', slot.party, 'RECONSIDER')
  },
})

/** The signing goes on; a place whose signature was taken back, or found void, opens again. */
export const resumeSigning = rule<Record<never, never>>({
  entry: 'signing.resumed',
  roles: ['convenor', 'facilitator'],
  may: (agreement) => inState(agreement, 'signing.held'),
  follows(step) {
    step.move('agreement', step.agreement.id, 'RESUME_SIGNING')
    reopenPlaces(step, ({ party, person }) => freshPlaceId(step.agreement, party, person))
    if (!closeIfComplete(step)) openTurns(step)
  },
})

export type UnsealAgreement = {
  /** The digest being voided, named as confirmation (readings §6.17). */
  digest: string
  reason: string
  changes: { clause: string; seen: number; body: Partial<ClauseBody> }[]
}

/** Touches sealed text: every signature is voided, and only what changed is asked again (AGR-22). */
export const unsealAgreement = rule<UnsealAgreement>({
  entry: 'seal.voided',
  roles: ['convenor'],
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { digest, reason, changes }) {
    const clauses = changes.map(({ clause }) => clause)
    step.move('agreement', step.agreement.id, 'TEXT_EDITED', { digest, reason, clauses })
    voidSeal(step, reason, clauses)
    for (const change of changes) changeSealed(step, change)
    voidReadiness(step, reason)
    settleParticipations(step)
  },
})

function changeSealed(step: Step, { clause: id, seen, body }: UnsealAgreement['changes'][number]): void {
  const clause = needClause(step, id)
  refuseFor(
    'Conflict',
    unless(clause.revision === seen, 'revision_outdated', { seen, current: clause.revision }),
  )
  recordRevision(step, id, changedBody(clause, body), null, false)
  resetPositions(step, id, id)
  resetDependants(step, id)
}

/** The date has come (AGR-23). A timer that fires twice finds it done, and does nothing. */
export const enterIntoForce = rule<Record<never, never>>({
  entry: 'agreement.in_force',
  roles: ['secretariat', 'convenor'],
  timer: true,
  may: (agreement, actor) => (actor.person === SYSTEM.person ? [] : inState(agreement, 'signed')),
  follows(step) {
    if (step.agreement.status !== 'signed') return
    step.move('agreement', step.agreement.id, 'CONDITIONS_MET')
    for (const clause of step.agreement.order) step.move('clause', clause, 'ENTER_INTO_FORCE')
    for (const party of Object.keys(step.agreement.parties))
      step.tryMove('participation', party, 'ENTRY_INTO_FORCE')
    beginLife(step)
    // Whoever signed late waits since then for the others to be asked.
    for (const { id, status } of Object.values(step.agreement.parties))
      if (status === 'acceding') askOthers(step, id)
  },
})
