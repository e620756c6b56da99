import { setup } from 'xstate'
import { authorityReasons, within } from '../authority.ts'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf, type Scene } from '../chart.ts'
import { SIGNATORIES, seatOf } from '../parties.ts'
import { unless } from '../refusal.ts'
import { authorityAt, livePlaces } from '../signing/places.ts'
import { ruleOf } from '../signing/plan.ts'
import type { Slot } from '../state.ts'

/**
 * Everyone of an earlier turn has signed; where the plan lets the agreement be signed without all, whoever refused or
 * was too late holds nobody up. Readings §3.7: a place that takes another's stead opens when its turn is reached.
 */
const turnReached: Condition = (scene) => {
  const waiting = earlierPlaces(scene)
  return unless(waiting.length === 0, 'not_your_turn', { parties: partiesOf(waiting) })
}

function earlierPlaces({ agreement, id }: Scene): Slot[] {
  const slot = agreement.slots[id]
  const over = agreement.plan.threshold ? ['signed', 'declined', 'expired'] : ['signed']
  return livePlaces(agreement).filter(
    (other) => slot !== undefined && other.turn < slot.turn && !over.includes(other.status),
  )
}

function partiesOf(slots: Slot[]): string[] {
  return [...new Set(slots.map(({ party }) => party))]
}

const signingOpen: Condition = ({ agreement }) =>
  unless(agreement.status === 'signing.open', 'signing_not_open', { state: agreement.status })

const notFullySigned: Condition = ({ agreement }) =>
  unless(agreement.status.startsWith('signing.'), 'fully_signed', { state: agreement.status })

const revocable: Condition = ({ agreement }) =>
  unless(agreement.plan.irrevocable !== true, 'revocation_excluded')

/** Ready, and with an approval: a party that declined before its board met comes back without one (case 46). */
const partyReady: Condition = ({ agreement, id }) => {
  const party = agreement.slots[id]?.party ?? ''
  const approved = (agreement.approvals[party] ?? []).length > 0
  return unless(approved && agreement.parties[party]?.status === 'ready', 'approval_missing')
}

/** Judged now, and never again: whoever leaves office afterwards has signed all the same. */
const authorityHolds: Condition = ({ agreement, id }, { actor, at }) => {
  const slot = agreement.slots[id]
  return slot ? authorityReasons(authorityAt(agreement, slot, actor), at, agreement.timeZone) : []
}

/** Where two of several sign, they are two people. */
const notTwice: Condition = ({ agreement, id }, { actor }) => {
  const own = livePlaces(agreement).filter(
    (slot) => slot.id !== id && slot.party === actor.party && slot.person === actor.person,
  )
  return unless(!own.some(({ status }) => status === 'signed'), 'signed_already')
}

const witnessed: Condition = ({ agreement, id }) => {
  const witness = agreement.slots[id]?.witness ?? null
  return unless(witness === null || witness.at !== null, 'witness_missing')
}

const sameText: Condition = ({ agreement }, event) =>
  unless(event.digest === agreement.seals.at(-1)?.digest, 'digest_differs')

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const partyDelegates: Condition = ({ agreement, id }) => {
  const { party = '', delegation } = agreement.slots[id] ?? {}
  return [
    ...unless(ruleOf(agreement.plan, party).mayDelegate, 'delegation_excluded'),
    ...unless(!delegation || delegation.mayDelegate, 'sub_delegation'),
  ]
}

/** In writing, dated, limited, and no further than one's own power (reference §2.4). */
const properlyGiven: Condition = ({ agreement, id }, { actor, authority }) => {
  const slot = agreement.slots[id]
  if (!slot || !authority?.instrument.trim()) return unless(false, 'instrument_missing')
  const dated = authority.from !== null && authority.until !== null && authority.from <= authority.until
  if (!dated) return unless(false, 'delegation_undated')
  return unless(within(authorityAt(agreement, slot, actor), authority), 'beyond_own_authority')
}

const anotherPerson: Condition = ({ agreement, id }, { person }) => {
  const party = agreement.slots[id]?.party
  const places = livePlaces(agreement).filter((slot) => slot.party === party)
  const signs = places.some(({ eligible }) => person !== undefined && eligible.includes(person))
  return unless(!signs, 'signs_already')
}

/** The successor holds the office, and says under what. */
const successorProven: Condition = ({ agreement, id }, { person = '', authority }) => {
  const seat = seatOf(agreement, { person, party: agreement.slots[id]?.party ?? '' })
  const signs = seat?.roles.some((role) => SIGNATORIES.includes(role)) ?? false
  return [
    ...unless(signs, 'not_a_signatory'),
    ...unless(Boolean(authority?.instrument.trim()), 'instrument_missing'),
  ]
}

const isCounterpart: Condition = ({ agreement, id }) => {
  const slot = agreement.slots[id]
  return unless(slot?.counterpart !== null && slot?.challenge === null, 'no_counterpart')
}

/** Whoever brought a copy does not find it good themselves. */
const bySomeoneElse: Condition = ({ agreement, id }, { actor }) => {
  const { counterpart, eligible = [] } = agreement.slots[id] ?? {}
  const involved = [counterpart?.by, ...eligible].includes(actor.person)
  return unless(!involved, 'own_counterpart')
}

const isChallenged: Condition = ({ agreement, id }) =>
  unless((agreement.slots[id]?.challenge ?? null) !== null, 'no_challenge')

/** Neither who challenges nor who signed says who is right. */
const byNeither: Condition = ({ agreement, id }, { actor }) => {
  const { challenge, person } = agreement.slots[id] ?? {}
  return unless(![challenge?.by, person].includes(actor.person), 'own_challenge')
}

const deadlineOver: Condition = ({ agreement: { signing } }, { at }) =>
  unless(signing.deadline !== null && Date.parse(at) > Date.parse(signing.deadline), 'deadline_ahead')

const deadlineAhead: Condition = ({ agreement: { signing } }, { at }) =>
  unless(signing.deadline === null || Date.parse(at) <= Date.parse(signing.deadline), 'deadline_passed')

/** A challenge is decided by people; no deadline decides it. */
const notChallenged: Condition = ({ agreement, id }) =>
  unless((agreement.slots[id]?.challenge ?? null) === null, 'challenge_open')

const here = all(signingOpen, partyReady, turnReached, notTwice)

const conditions = {
  turnReached,
  maySign: all(here, deadlineAhead, authorityHolds, witnessed, sameText),
  maySendPaper: all(here, deadlineAhead),
  mayVerify: all(isCounterpart, bySomeoneElse, signingOpen, sameText),
  mayReject: all(isCounterpart, bySomeoneElse, reasonGiven),
  mayDecline: all(reasonGiven),
  sameText,
  mayDelegate: all(partyDelegates, properlyGiven, anotherPerson),
  mayReplace: all(successorProven, anotherPerson),
  mayRevoke: all(notFullySigned, revocable, notChallenged, reasonGiven),
  tooLate: all(deadlineOver, notChallenged),
  deadlineAhead,
  reasonGiven,
  mayDecide: all(isChallenged, byNeither, reasonGiven),
}

const content = { CONTENT_CHANGED: { target: 'voided', meta: { id: 'SIG-13' } } } as const
const decline = { DECLINE: { target: 'declined', guard: 'mayDecline', meta: { id: 'SIG-08' } } } as const
const replace = {
  REPLACE_SIGNATORY: { target: 'reassigned', guard: 'mayReplace', meta: { id: 'SIG-11' } },
} as const
const hand = {
  ...replace,
  DELEGATE: { target: 'reassigned', guard: 'mayDelegate', meta: { id: 'SIG-10' } },
} as const
const late = { DEADLINE: { target: 'expired', guard: 'tooLate', meta: { id: 'SIG-14' } } } as const

/** One required signature on one sealed text. Source: reference §6.5.4. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'signature',
  context: ({ input }) => input,
  initial: 'locked',
  states: {
    locked: {
      on: {
        ...content,
        ...hand,
        OPEN: [
          { target: 'pending', guard: 'turnReached', meta: { id: 'SIG-01' } },
          { target: 'awaiting_turn', meta: { id: 'SIG-02' } },
        ],
      },
    },
    awaiting_turn: {
      on: {
        ...{ ...content, ...decline, ...hand, ...late },
        TURN_REACHED: { target: 'pending', guard: 'turnReached', meta: { id: 'SIG-03' } },
      },
    },
    pending: {
      on: {
        ...{ ...content, ...decline, ...hand, ...late },
        SIGN: { target: 'signed', guard: 'maySign', meta: { id: 'SIG-04' } },
        UPLOAD_COUNTERPART: { target: 'verifying', guard: 'maySendPaper', meta: { id: 'SIG-05' } },
      },
    },
    verifying: {
      on: {
        ...{ ...content, ...late },
        VERIFY: { target: 'signed', guard: 'mayVerify', meta: { id: 'SIG-06' } },
        REJECT_COUNTERPART: { target: 'pending', guard: 'mayReject', meta: { id: 'SIG-07' } },
        CHALLENGE_DISMISSED: { target: 'signed', guard: 'mayDecide', meta: { id: 'SIG-17' } },
        CHALLENGE_UPHELD: { target: 'voided', guard: 'mayDecide', meta: { id: 'SIG-18' } },
      },
    },
    signed: {
      on: {
        ...content,
        REVOKE: { target: 'voided', guard: 'mayRevoke', meta: { id: 'SIG-12' } },
        CHALLENGE: { target: 'verifying', guard: 'reasonGiven', meta: { id: 'SIG-16' } },
      },
    },
    declined: {
      on: {
        ...{ ...content, ...replace },
        RECONSIDER: { target: 'pending', guard: 'sameText', meta: { id: 'SIG-09' } },
      },
    },
    expired: {
      on: { ...content, EXTEND: { target: 'pending', guard: 'deadlineAhead', meta: { id: 'SIG-15' } } },
    },
    reassigned: { type: 'final' },
    voided: { type: 'final' },
  },
})

export const signatureChart: ChartDefinition = { name: 'signature', machine, conditions }
