import { setup } from 'xstate'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { unless } from '../refusal.ts'

const firstTurn: Condition = ({ agreement, id }) => unless(agreement.slots[id]?.turn === 1, 'not_your_turn')

const previousTurnSigned: Condition = ({ agreement, id }) => {
  const slot = agreement.slots[id]
  const before = Object.values(agreement.slots).filter(
    (other) => other.seal === slot?.seal && other.turn < slot.turn,
  )
  const waiting = before.filter((other) => other.status !== 'signed').map((other) => other.party)
  return unless(waiting.length === 0, 'not_your_turn', { parties: waiting })
}

const signingOpen: Condition = ({ agreement }) =>
  unless(agreement.status === 'signing.open', 'signing_not_open', { state: agreement.status })

const partyReady: Condition = ({ agreement, id }) => {
  const slot = agreement.slots[id]
  return unless(slot !== undefined && agreement.parties[slot.party]?.status === 'ready', 'approval_missing')
}

const sameText: Condition = ({ agreement }, event) =>
  unless(event.digest === agreement.seals.at(-1)?.digest, 'digest_differs')

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const conditions = {
  firstTurn,
  previousTurnSigned,
  maySign: all(signingOpen, partyReady, sameText),
  mayDecline: all(reasonGiven),
  sameText,
}

const content = { CONTENT_CHANGED: { target: 'voided', meta: { id: 'SIG-13' } } } as const
const decline = { DECLINE: { target: 'declined', guard: 'mayDecline', meta: { id: 'SIG-08' } } } as const

/** One required signature on one sealed text. Source: reference §6.5.4. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'signature',
  context: ({ input }) => input,
  initial: 'locked',
  states: {
    locked: {
      on: {
        ...content,
        OPEN: [
          { target: 'pending', guard: 'firstTurn', meta: { id: 'SIG-01' } },
          { target: 'awaiting_turn', meta: { id: 'SIG-02' } },
        ],
      },
    },
    awaiting_turn: {
      on: {
        ...content,
        ...decline,
        TURN_REACHED: { target: 'pending', guard: 'previousTurnSigned', meta: { id: 'SIG-03' } },
      },
    },
    pending: {
      on: { ...content, ...decline, SIGN: { target: 'signed', guard: 'maySign', meta: { id: 'SIG-04' } } },
    },
    signed: { on: { ...content } },
    declined: {
      on: { ...content, RECONSIDER: { target: 'pending', guard: 'sameText', meta: { id: 'SIG-09' } } },
    },
    voided: { type: 'final' },
  },
})

export const signatureChart: ChartDefinition = { name: 'signature', machine, conditions }
