import { setup } from 'xstate'
import { authorityReasons } from '../authority.ts'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf, type Scene } from '../chart.ts'
import { seatOf } from '../parties.ts'
import { unless } from '../refusal.ts'
import type { Slot } from '../state.ts'

/** Nobody comes before: the first turn, whatever number the plan gave it. */
const firstTurn: Condition = (scene) =>
  unless(earlierSlots(scene).length === 0, 'not_your_turn', { parties: partiesOf(earlierSlots(scene)) })

const previousTurnSigned: Condition = (scene) => {
  const waiting = earlierSlots(scene).filter(({ status }) => status !== 'signed')
  return unless(waiting.length === 0, 'not_your_turn', { parties: partiesOf(waiting) })
}

function earlierSlots({ agreement, id }: Scene): Slot[] {
  const slot = agreement.slots[id]
  return Object.values(agreement.slots).filter(
    (other) => slot !== undefined && other.seal === slot.seal && other.turn < slot.turn,
  )
}

function partiesOf(slots: Slot[]): string[] {
  return [...new Set(slots.map(({ party }) => party))]
}

const signingOpen: Condition = ({ agreement }) =>
  unless(agreement.status === 'signing.open', 'signing_not_open', { state: agreement.status })

/** Ready, and with an approval: a party that declined before its board met comes back without one (case 46). */
const partyReady: Condition = ({ agreement, id }) => {
  const party = agreement.slots[id]?.party ?? ''
  const approved = (agreement.approvals[party] ?? []).length > 0
  return unless(approved && agreement.parties[party]?.status === 'ready', 'approval_missing')
}

/** Judged now, and never again: whoever leaves office afterwards has signed all the same. */
const authorityHolds: Condition = ({ agreement }, { actor, at }) =>
  authorityReasons(seatOf(agreement, actor)?.authority, at, agreement.timeZone)

const sameText: Condition = ({ agreement }, event) =>
  unless(event.digest === agreement.seals.at(-1)?.digest, 'digest_differs')

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const conditions = {
  firstTurn,
  previousTurnSigned,
  maySign: all(signingOpen, partyReady, previousTurnSigned, authorityHolds, sameText),
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
