import { setup } from 'xstate'
import { boundClauses } from '../awaiting.ts'
import { DAY } from '../calendar.ts'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { isExpress, positionStatus } from '../consensus.ts'
import { INVITATION_DAYS, REMINDERS } from '../invitation.ts'
import { isBound, participatingParties } from '../parties.ts'
import { unless } from '../refusal.ts'
import { plannedPlaces, signedParties } from '../signing/places.ts'
import type { Agreement, Seat } from '../state.ts'
import { apply, memberStates, membershipConditions } from './membership.ts'

const inDraftOrReview: Condition = ({ agreement }) =>
  unless(agreement.status === 'draft' || agreement.status.startsWith('review.'), 'not_in_review', {
    state: agreement.status,
  })

const reviewOpen: Condition = ({ agreement }) =>
  unless(agreement.status === 'review.open', 'not_in_open_review', { state: agreement.status })

/** A valid position on every clause; an express one where consent must be express or the party is bound. */
const ownGridComplete: Condition = ({ agreement, id }) => {
  const waiting = waitingClauses(agreement, id)
  return unless(waiting.length === 0, 'positions_missing', { clauses: waiting })
}

function waitingClauses(agreement: Agreement, party: string): string[] {
  return agreement.order.filter((clause) => {
    const status = positionStatus(agreement, clause, party)
    const body = agreement.clauses[clause]
    const expressOnly = body !== undefined && (body.consent === 'express' || isBound(body, party))
    const deemed = status === 'deemed_accepted' && !expressOnly
    return !(deemed || (isExpress(status) && status !== 'objecting'))
  })
}

/** A board may meet before or after the text is sealed; either way before it signs. */
const textAgreed: Condition = ({ agreement }) =>
  unless(['agreed', 'signing.open'].includes(agreement.status), 'text_not_agreed', {
    state: agreement.status,
  })

const approvedAndSigned: Condition = ({ agreement, id }) => [
  ...unless((agreement.approvals[id] ?? []).length > 0, 'approval_missing'),
  ...unless(plannedPlaces(agreement, id).length > 0, 'signatory_missing', { parties: [id] }),
]

const allOwnSlotsSigned: Condition = ({ agreement, id }) =>
  unless(signedParties(agreement).includes(id), 'signature_missing')

const notAllSigned: Condition = (scene) =>
  unless(allOwnSlotsSigned(scene, {} as never).length > 0, 'fully_signed')

const notFullySigned: Condition = ({ agreement: { status } }) =>
  unless(
    BEFORE_SIGNED.some((one) => status === one || status.startsWith(one)),
    'fully_signed',
    {
      state: status,
    },
  )

const BEFORE_SIGNED = ['draft', 'review.', 'agreed', 'signing.']

/** The last one there has nobody to leave the agreement to: it gives it up instead (AGR-39). */
const othersStay: Condition = ({ agreement, id }) => {
  const others = participatingParties(agreement).some((party) => party.id !== id)
  return unless(others || !agreement.seats.some(convenesFor(id)), 'nobody_left')
}

const convenesFor = (party: string) => (seat: Seat) => seat.party === party && seat.roles.includes('convenor')

/** Silence is never an answer to an invitation; after a month and two reminders it only says that nobody waits any longer. */
const waitedLong: Condition = ({ agreement, id }, { at }) => {
  const { invitedAt, reminders = 0 } = agreement.parties[id] ?? {}
  const days = Math.floor((Date.parse(at) - Date.parse(invitedAt ?? at)) / DAY)
  return [
    ...unless(days >= INVITATION_DAYS, 'invitation_running', { days, needed: INVITATION_DAYS }),
    ...unless(reminders >= REMINDERS, 'invitation_not_recalled', { sent: reminders, needed: REMINDERS }),
  ]
}

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const holdsNoDuty: Condition = ({ agreement, id }) => {
  const bound = boundClauses(agreement, id)
  return unless(bound.length === 0, 'holds_duty', { clauses: bound })
}

/** The convenor said that this observer may become a party. */
const convenorAgrees: Condition = ({ agreement, id }) =>
  unless((agreement.signing.consents[`join:${id}`] ?? []).length > 0, 'convenor_has_not_agreed')

/** Enough signed without this party: it may still join those who did. */
const signedWithout: Condition = ({ agreement: { status, plan } }) =>
  unless(
    plan.threshold !== undefined && (status === 'signed' || status.startsWith('in_force')),
    'not_signed_yet',
  )

const abandoned: Condition = ({ agreement }) => unless(agreement.status === 'abandoned', 'not_abandoned')

/** A position has to be given again, or for the first time on a clause that was added, or holds the text up. */
const somethingReset: Condition = ({ agreement, id }) =>
  unless(waitingClauses(agreement, id).length > 0, 'nothing_reset')

const conditions = {
  ...membershipConditions,
  inDraftOrReview,
  reviewOpen,
  ownGridComplete,
  textAgreed,
  approvedAndSigned,
  allOwnSlotsSigned,
  somethingReset,
  reasonGiven,
  waitedLong,
  notFullySigned,
  mayBecomeParty: all(reviewOpen, convenorAgrees),
  holdsNoDuty,
  mayLeave: all(notFullySigned, othersStay, reasonGiven),
  mayTakeBack: all(notFullySigned, notAllSigned),
  signedWithout,
  abandoned,
}

const invite = { INVITE: { target: 'invited', guard: 'inDraftOrReview', meta: { id: 'PAR-01' } } } as const
const reset = {
  POSITIONS_RESET: { target: 'reviewing', guard: 'somethingReset', meta: { id: 'PAR-09' } },
} as const
const voided = {
  SIGNATURES_VOIDED: [
    { target: 'reviewing', guard: 'somethingReset', meta: { id: 'PAR-15' } },
    { target: 'ready', meta: { id: 'PAR-14' } },
  ],
} as const
const leaves = {
  LEAVE: { target: 'left_before_signing', guard: 'mayLeave', meta: { id: 'PAR-19' } },
} as const
const joinsLate = {
  SIGN_LATE: { target: 'acceding', guard: 'signedWithout', meta: { id: 'PAR-21' } },
} as const
const becomesObserver = {
  BECOME_OBSERVER: { target: 'observing', guard: 'holdsNoDuty', meta: { id: 'PAR-07' } },
} as const
const declines = { DECLINE_TO_SIGN: { target: 'declined_to_sign', meta: { id: 'PAR-16' } } } as const

/** One organization in one agreement. Source: reference §6.5.3. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'participation',
  context: ({ input }) => input,
  initial: 'listed',
  states: {
    listed: { on: { ...apply, ...invite } },
    invited: {
      on: {
        ACCEPT_INVITATION: { target: 'reviewing', guard: 'reviewOpen', meta: { id: 'PAR-02' } },
        ACCEPT_AS_OBSERVER: { target: 'observing', meta: { id: 'PAR-03' } },
        DECLINE_INVITATION: { target: 'invitation_declined', meta: { id: 'PAR-04' } },
        INVITATION_EXPIRES: { target: 'invitation_lapsed', guard: 'waitedLong', meta: { id: 'PAR-05' } },
        RECALL: { target: 'listed', meta: { id: 'PAR+1' } },
        ...leaves,
      },
    },
    invitation_declined: { on: { ...apply, ...invite } },
    invitation_lapsed: { on: { ...apply, ...invite } },
    left_before_signing: { on: { ...apply, ...invite } },
    observing: {
      on: {
        ...leaves,
        BECOME_PARTY: { target: 'reviewing', guard: 'mayBecomeParty', meta: { id: 'PAR-06' } },
      },
    },
    reviewing: {
      on: {
        ...{ ...leaves, ...becomesObserver },
        CONCUR: { target: 'concurring', guard: 'ownGridComplete', meta: { id: 'PAR-08' } },
      },
    },
    concurring: {
      on: {
        ...{ ...reset, ...leaves, ...becomesObserver },
        START_APPROVAL: { target: 'approving', guard: 'textAgreed', meta: { id: 'PAR-10' } },
      },
    },
    approving: {
      on: {
        ...{ ...reset, ...leaves },
        ...declines,
        INTERNAL_REFUSAL: { target: 'reviewing', guard: 'reasonGiven', meta: { id: 'PAR-12' } },
        APPROVE: { target: 'ready', guard: 'approvedAndSigned', meta: { id: 'PAR-11' } },
      },
    },
    ready: {
      on: {
        ...{ ...reset, ...voided, ...declines, ...leaves, ...joinsLate },
        ALL_SLOTS_SIGNED: { target: 'signed', guard: 'allOwnSlotsSigned', meta: { id: 'PAR-13' } },
      },
    },
    declined_to_sign: {
      on: {
        ...{ ...voided, ...leaves, ...joinsLate },
        RECONSIDER: { target: 'ready', guard: 'notFullySigned', meta: { id: 'PAR-17' } },
      },
    },
    signed: {
      on: {
        ...voided,
        REVOKE_SIGNATURE: { target: 'ready', guard: 'mayTakeBack', meta: { id: 'PAR-18' } },
        ENTRY_INTO_FORCE: { target: 'bound', meta: { id: 'PAR-20' } },
        RELEASE: { target: 'released', guard: 'abandoned', meta: { id: 'PAR-31' } },
      },
    },
    ...memberStates,
    released: { type: 'final' },
  },
})

export const participationChart: ChartDefinition = { name: 'participation', machine, conditions }
