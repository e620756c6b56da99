import { setup } from 'xstate'
import { type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { isExpress, positionStatus } from '../consensus.ts'
import { isBound, signatorySeats } from '../parties.ts'
import { unless } from '../refusal.ts'
import type { Agreement } from '../state.ts'

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
  ...unless(signatorySeats(agreement, id).length > 0, 'signatory_missing', { parties: [id] }),
]

const allOwnSlotsSigned: Condition = ({ agreement, id }) => {
  const own = Object.values(agreement.slots).filter(
    (slot) => slot.party === id && slot.seal === agreement.seals.length,
  )
  return unless(own.length > 0 && own.every((slot) => slot.status === 'signed'), 'signature_missing')
}

/** A position has to be given again, or for the first time on a clause that was added, or holds the text up. */
const somethingReset: Condition = ({ agreement, id }) =>
  unless(waitingClauses(agreement, id).length > 0, 'nothing_reset')

const conditions = {
  inDraftOrReview,
  reviewOpen,
  ownGridComplete,
  textAgreed,
  approvedAndSigned,
  allOwnSlotsSigned,
  somethingReset,
}

const reset = {
  POSITIONS_RESET: { target: 'reviewing', guard: 'somethingReset', meta: { id: 'PAR-09' } },
} as const
const voided = {
  SIGNATURES_VOIDED: [
    { target: 'reviewing', guard: 'somethingReset', meta: { id: 'PAR-15' } },
    { target: 'ready', meta: { id: 'PAR-14' } },
  ],
} as const
const declines = { DECLINE_TO_SIGN: { target: 'declined_to_sign', meta: { id: 'PAR-16' } } } as const

/** One organization in one agreement. Source: reference §6.5.3. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'participation',
  context: ({ input }) => input,
  initial: 'listed',
  states: {
    listed: { on: { INVITE: { target: 'invited', guard: 'inDraftOrReview', meta: { id: 'PAR-01' } } } },
    invited: {
      on: {
        ACCEPT_INVITATION: { target: 'reviewing', guard: 'reviewOpen', meta: { id: 'PAR-02' } },
        ACCEPT_AS_OBSERVER: { target: 'observing', meta: { id: 'PAR-03' } },
        DECLINE_INVITATION: { target: 'invitation_declined', meta: { id: 'PAR-04' } },
      },
    },
    invitation_declined: {
      on: { INVITE: { target: 'invited', guard: 'inDraftOrReview', meta: { id: 'PAR-01' } } },
    },
    observing: {},
    reviewing: { on: { CONCUR: { target: 'concurring', guard: 'ownGridComplete', meta: { id: 'PAR-08' } } } },
    concurring: {
      on: { ...reset, START_APPROVAL: { target: 'approving', guard: 'textAgreed', meta: { id: 'PAR-10' } } },
    },
    approving: {
      on: {
        ...reset,
        ...declines,
        APPROVE: { target: 'ready', guard: 'approvedAndSigned', meta: { id: 'PAR-11' } },
      },
    },
    ready: {
      on: {
        ...reset,
        ...voided,
        ...declines,
        ALL_SLOTS_SIGNED: { target: 'signed', guard: 'allOwnSlotsSigned', meta: { id: 'PAR-13' } },
      },
    },
    declined_to_sign: { on: { ...voided, RECONSIDER: { target: 'ready', meta: { id: 'PAR-17' } } } },
    signed: { on: { ...voided, ENTRY_INTO_FORCE: { target: 'bound', meta: { id: 'PAR-20' } } } },
    bound: {},
  },
})

export const participationChart: ChartDefinition = { name: 'participation', machine, conditions }
