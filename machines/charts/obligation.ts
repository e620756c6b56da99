import { setup } from 'xstate'
import { DAY } from '../calendar.ts'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf, type Scene } from '../chart.ts'
import { ENDED, isBoundNow, isGuarded, isSurviving } from '../in-force/matters.ts'
import { beneficiaries, maySilenceAccept } from '../in-force/obligations.ts'
import { unless } from '../refusal.ts'

/** Days without an answer after which evidence counts as accepted, where a clause allows it (OBL-04). */
export const SILENT_DAYS = 20

const of = ({ agreement, id }: Scene) => agreement.obligations[id]
const clauseOf = (scene: Scene) => scene.agreement.clauses[of(scene)?.clause ?? '']

/** Thirty days before it is due, or once the event that it hangs on has come. */
const windowReached: Condition = (scene, event) =>
  unless(Date.parse(event.at) >= Date.parse(of(scene)?.opensAt ?? ''), 'not_yet_due')

const evidenceAttached: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'evidence_missing')

/** Nobody accepts what their own organization filed (scenario 26). */
const otherReviewer: Condition = (scene, event) =>
  unless(of(scene)?.evidence?.party !== event.actor.party, 'own_evidence')

const silenceAccepts: Condition = (scene, event) => {
  const filed = Date.parse(of(scene)?.evidence?.at ?? '')
  const waited = Date.parse(event.at) - filed >= SILENT_DAYS * DAY
  const obligation = of(scene)
  const allowed = obligation !== undefined && maySilenceAccept(scene.agreement, obligation)
  return [...unless(waited, 'answer_awaited'), ...unless(allowed, 'silence_never_accepts')]
}

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const duePassed: Condition = (scene, event) => {
  const due = of(scene)?.due
  return unless(due != null && Date.parse(event.at) > Date.parse(due), 'not_yet_due')
}

const laterDate: Condition = (scene, event) => {
  const after = Math.max(Date.parse(of(scene)?.due ?? event.at), Date.parse(event.at))
  return unless(Date.parse(event.deadline ?? '') > after, 'deadline_not_later')
}

const stillOwed: Condition = (_, event) => unless(event.changed === false, 'not_owed')
const notOwed: Condition = (_, event) => unless(event.changed === true, 'still_owed')

const causeEnded: Condition = ({ agreement }) =>
  unless(agreement.status !== 'in_force.suspended', 'agreement_suspended')

const everyBeneficiaryWaives: Condition = (scene) => {
  const obligation = of(scene)
  if (!obligation) return []
  const waiting = beneficiaries(scene.agreement, obligation).filter((id) => !obligation.waivedBy.includes(id))
  return unless(waiting.length === 0, 'waiver_missing', { parties: waiting })
}

const mayBeWaived: Condition = (scene) => unless(!isGuarded(clauseOf(scene)), 'never_waived')

const newPartyAccepts: Condition = (scene, event) =>
  unless(event.actor.party !== null && of(scene)?.transferTo === event.actor.party, 'transfer_not_offered')

const endedOrGone: Condition = (scene) => {
  const { agreement } = scene
  const gone = !isBoundNow(agreement, of(scene)?.party ?? '')
  return unless(gone || ENDED.includes(agreement.status), 'agreement_goes_on')
}

const notSurviving: Condition = (scene) => unless(!isSurviving(clauseOf(scene)), 'duty_survives')

const conditions = {
  windowReached,
  evidenceAttached,
  otherReviewer,
  silenceAccepts,
  mayReturn: all(otherReviewer, reasonGiven),
  duePassed,
  mayExtend: all(reasonGiven, laterDate),
  reasonGiven,
  stillOwed,
  notOwed,
  causeEnded,
  mayWaive: all(mayBeWaived, everyBeneficiaryWaives),
  newPartyAccepts,
  mayCloseUnmet: all(reasonGiven, endedOrGone, notSurviving),
}

const submit = { target: 'submitted', guard: 'evidenceAttached', meta: { id: 'OBL-02' } } as const
const overdue = { target: 'overdue', guard: 'duePassed', meta: { id: 'OBL-06' } } as const
const extend = { target: 'open', guard: 'mayExtend', meta: { id: 'OBL-07' } } as const
const dispute = { target: 'disputed', guard: 'reasonGiven', meta: { id: 'OBL-08' } } as const
const suspend = { target: 'suspended', guard: 'reasonGiven', meta: { id: 'OBL-11' } } as const
const waive = { target: 'waived', guard: 'mayWaive', meta: { id: 'OBL-13' } } as const
const transfer = { target: 'transferred', guard: 'newPartyAccepts', meta: { id: 'OBL-14' } } as const
const cancel = { target: 'cancelled', meta: { id: 'OBL-15' } } as const
const unmet = { target: 'unmet', guard: 'mayCloseUnmet', meta: { id: 'OBL-16' } } as const

/** One occurrence of a responsibility for one accountable party. Source: reference §6.5.6. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'obligation',
  context: ({ input }) => input,
  initial: 'scheduled',
  states: {
    scheduled: {
      on: {
        OPEN: { target: 'open', guard: 'windowReached', meta: { id: 'OBL-01' } },
        SUSPEND: suspend,
        TRANSFER: transfer,
        CANCEL: cancel,
      },
    },
    open: {
      on: {
        SUBMIT_EVIDENCE: submit,
        DUE_DATE_PASSED: overdue,
        EXTEND: extend,
        DISPUTE: dispute,
        SUSPEND: suspend,
        WAIVE: waive,
        TRANSFER: transfer,
        CANCEL: cancel,
        CLOSE_UNMET: unmet,
      },
    },
    submitted: {
      on: {
        ACCEPT_EVIDENCE: { target: 'fulfilled', guard: 'otherReviewer', meta: { id: 'OBL-03' } },
        ACCEPT_BY_SILENCE: { target: 'fulfilled', guard: 'silenceAccepts', meta: { id: 'OBL-04' } },
        RETURN_EVIDENCE: { target: 'returned', guard: 'mayReturn', meta: { id: 'OBL-05' } },
        DISPUTE: dispute,
      },
    },
    returned: {
      on: {
        SUBMIT_EVIDENCE: submit,
        DUE_DATE_PASSED: overdue,
        EXTEND: extend,
        DISPUTE: dispute,
        WAIVE: waive,
        CANCEL: cancel,
        CLOSE_UNMET: unmet,
      },
    },
    overdue: {
      on: {
        SUBMIT_EVIDENCE: submit,
        EXTEND: extend,
        DISPUTE: dispute,
        SUSPEND: suspend,
        WAIVE: waive,
        TRANSFER: transfer,
        CANCEL: cancel,
        CLOSE_UNMET: unmet,
      },
    },
    disputed: {
      on: {
        DISPUTE_DECIDED: [
          { target: 'open', guard: 'stillOwed', meta: { id: 'OBL-09' } },
          { target: 'cancelled', guard: 'notOwed', meta: { id: 'OBL-10' } },
        ],
        WAIVE: waive,
      },
    },
    suspended: {
      on: {
        RESUME: { target: 'open', guard: 'causeEnded', meta: { id: 'OBL-12' } },
        TRANSFER: transfer,
        CANCEL: cancel,
        CLOSE_UNMET: unmet,
      },
    },
    fulfilled: { type: 'final' },
    waived: { type: 'final' },
    transferred: { type: 'final' },
    cancelled: { type: 'final' },
    unmet: { type: 'final' },
  },
})

export const obligationChart: ChartDefinition = { name: 'obligation', machine, conditions }
