import { startOfDay } from '../calendar.ts'
import { resetDependants, resetPositions, settleParticipations } from '../consequences.ts'
import { beginLife } from '../in-force/entry.ts'
import { participatingParties, SIGNATORIES, signatorySeats } from '../parties.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import { inState, needClause, needParty, rule } from '../rule.ts'
import { type ClauseBody, type Slot, SYSTEM } from '../state.ts'
import type { Step } from '../step.ts'
import { changedBody, recordRevision } from './drafting.ts'

/** The reviser says that the languages agree, clause by clause, on the revisions as they stand. */
export const certifyConcordance = rule<Record<never, never>>({
  entry: 'concordance.certified',
  roles: ['concordance_reviser'],
  may: (agreement) => inState(agreement, 'review.open', 'review.call', 'agreed'),
  follows(step) {
    const { order, clauses } = step.agreement
    const revisions = Object.fromEntries(order.map((id) => [id, clauses[id]?.revision ?? 0]))
    step.record({
      type: 'concordance.certified',
      concordance: { by: step.actor.person, at: step.at, revisions },
    })
  },
})

export type RecordApproval = { body: string; instrument: string; on: string }

/** A party's own body approved; no timer ever does this (case 46). A party that is ready may add another approval. */
export const recordApproval = rule<RecordApproval>({
  entry: 'approval.recorded',
  roles: ['party_administrator', 'representative', 'alternate', 'approver_legal', 'authorized_signatory'],
  may: (agreement) => inState(agreement, 'agreed', 'signing.open'),
  follows(step, input) {
    const party = needParty(step, step.actor.party ?? '')
    if (party.status === 'concurring') step.move('participation', party.id, 'START_APPROVAL')
    step.record({ type: 'approval.recorded', party: party.id, ...input, by: step.actor.person })
    if (party.status !== 'ready') step.move('participation', party.id, 'APPROVE')
  },
})

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
    step.move('agreement', step.agreement.id, 'SEAL')
    const number = step.agreement.seals.length + 1
    step.record({ type: 'agreement.sealed', number, digest, by: step.actor.person })
    for (const clause of step.agreement.order) step.move('clause', clause, 'SEAL')
    for (const slot of plannedSlots(step)) step.record({ type: 'slot.created', ...slot })
    for (const { id } of currentSlots(step)) step.move('signature', id, 'OPEN')
  },
})

function plannedSlots(step: Step) {
  const { agreement } = step
  return participatingParties(agreement).flatMap(({ id: party }) =>
    signatorySeats(agreement, party).map(({ person, capacity }, index) => ({
      slot: `S${agreement.seals.length}:${party}:${person}`,
      seat: `${party}:${index + 1}`,
      party,
      person,
      capacity,
      turn: agreement.plan.turns[party] ?? 1,
    })),
  )
}

function currentSlots(step: Step): Slot[] {
  return Object.values(step.agreement.slots).filter(({ seal }) => seal === step.agreement.seals.length)
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
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, 'signing.open'),
  follows(step, { slot: id, digest, consent }) {
    const slot = needSlot(step, id)
    refuseFor('Refused', unless(consent, 'consent_missing'))
    step.move('signature', id, 'SIGN', { digest })
    step.record({ type: 'signature.given', slot: id, digest, by: step.actor.person, consent: true })
    step.tryMove('participation', slot.party, 'ALL_SLOTS_SIGNED')
    const last = currentSlots(step).every(({ status }) => status === 'signed')
    step.move('agreement', step.agreement.id, last ? 'LAST_SIGNATURE' : 'SIGNATURE_ADDED')
    if (last) step.record({ type: 'effect.dated', at: effectiveAt(step) })
    else for (const other of currentSlots(step)) step.tryMove('signature', other.id, 'TURN_REACHED')
  },
})

/** In force from the last required signature, or from the first moment of the planned day if that is later. */
function effectiveAt(step: Step): string {
  const { plan, timeZone } = step.agreement
  const planned = plan.notBefore === null ? step.at : startOfDay(plan.notBefore, timeZone)
  return [planned, step.at].toSorted().at(-1) ?? step.at
}

/** The slot, which must be the actor's own. */
function needSlot(step: Step, id: string): Slot {
  const slot = ownValue(step.agreement.slots, id)
  refuseFor('Missing', unless(slot !== undefined, 'slot_missing', { id }))
  refuseFor(
    'Forbidden',
    unless(slot?.person === step.actor.person && slot.party === step.actor.party, 'not_your_slot'),
  )
  return slot as Slot
}

export const declineToSign = rule<{ slot: string; reason: string }>({
  entry: 'signature.declined',
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, reason }) {
    const slot = needSlot(step, id)
    step.move('signature', id, 'DECLINE', { reason })
    step.record({ type: 'signature.declined', slot: id, reason, by: step.actor.person })
    step.tryMove('participation', slot.party, 'DECLINE_TO_SIGN')
    step.tryMove('agreement', step.agreement.id, 'PARTY_DECLINES')
  },
})

/** The refusal is taken back, on the same text. Signing goes on once the convenor resumes it. */
export const reconsiderSigning = rule<{ slot: string; digest: string }>({
  entry: 'signature.reconsidered',
  roles: SIGNATORIES,
  may: (agreement) => inState(agreement, 'signing.open', 'signing.held'),
  follows(step, { slot: id, digest }) {
    const slot = needSlot(step, id)
    step.move('signature', id, 'RECONSIDER', { digest })
    const others = currentSlots(step).filter(({ party }) => party === slot.party)
    if (others.every(({ status }) => status !== 'declined'))
      step.tryMove('participation', slot.party, 'RECONSIDER')
  },
})

export const resumeSigning = rule<Record<never, never>>({
  entry: 'signing.resumed',
  roles: ['convenor', 'facilitator'],
  may: (agreement) => inState(agreement, 'signing.held'),
  follows(step) {
    step.move('agreement', step.agreement.id, 'RESUME_SIGNING')
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
    const number = step.agreement.seals.length
    step.move('agreement', step.agreement.id, 'TEXT_EDITED', { digest, reason, clauses })
    step.record({ type: 'seal.voided', number, digest, reason, by: step.actor.person })
    for (const { id } of currentSlots(step))
      step.tryMove('signature', id, 'CONTENT_CHANGED', { because: reason })
    for (const id of step.agreement.order)
      step.move('clause', id, 'UNSEAL', { changed: clauses.includes(id) })
    for (const change of changes) changeSealed(step, change)
    for (const party of Object.keys(step.agreement.parties)) {
      step.tryMove('participation', party, 'SIGNATURES_VOIDED', { because: reason })
    }
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
  },
})
