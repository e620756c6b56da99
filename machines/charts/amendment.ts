import { setup } from 'xstate'
import { DAY } from '../calendar.ts'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { decideClause, holdingObjections } from '../consensus.ts'
import { changesSomething, isSilent } from '../in-force/amendments.ts'
import { ENDED, isBoundNow } from '../in-force/matters.ts'
import { amendmentSeats, viewOf } from '../in-force/view.ts'
import { unless } from '../refusal.ts'
import { waitReasons } from '../waits.ts'
import { classConditions, of } from './amendment-class.ts'

/** Days of nothing after which an amendment lapses (AME-20). */
export const IDLE_DAYS = 120

const redlineWhole: Condition = (scene) => {
  const { agreement } = scene
  const { changes, reason, affected } = of(scene)
  const halved = changes.filter(({ body }) => body && !(body.text.fr.trim() && body.text.en.trim()))
  return [
    ...halved.flatMap(({ clause }) => unless(false, 'language_missing', { clause })),
    ...unless(Boolean(reason.trim()), 'reason_missing'),
    ...unless(
      affected.length > 0 && affected.every((party) => isBoundNow(agreement, party)),
      'affected_missing',
    ),
    ...unless(changesSomething(agreement, changes) || of(scene).endsOn !== null, 'nothing_changes'),
  ]
}

const unblocked: Condition = (scene) => {
  const view = viewOf(scene.agreement, of(scene))
  return view.order.flatMap((clause) =>
    unless(holdingObjections(view, clause).length === 0, 'objection_unsettled', { clause }),
  )
}

const laterDate: Condition = (_, event) =>
  unless(Date.parse(event.deadline ?? '') > Date.parse(event.at), 'deadline_not_later')

const textChanged: Condition = (_, event) => unless(event.changed === true, 'text_unchanged')

/** The rule of adoption for each clause; whoever gains a duty has accepted it aloud (AME-11). */
const ruleSatisfied: Condition = (scene) => {
  const view = viewOf(scene.agreement, of(scene))
  return view.order.flatMap((id) => {
    const clause = view.clauses[id]
    const { missing = [] } = clause ? decideClause(view, clause) : {}
    return missing.map(({ code, parties }) => ({ code, detail: { clause: id, parties } }))
  })
}

const needsSignatures: Condition = (scene) => {
  const signing = new Set(amendmentSeats(scene.agreement, of(scene)).map(({ party }) => party))
  const without = of(scene).affected.filter((party) => !signing.has(party))
  return [
    ...unless(!isSilent(of(scene).kind), 'no_signature_needed'),
    ...unless(without.length === 0, 'signatory_missing', { parties: without }),
  ]
}

/** A silence that was taken for acceptance can be contradicted for ten days before anything is signed or decided for good. */
const nothingWaits: Condition = (scene, { at }) => waitReasons(viewOf(scene.agreement, of(scene)), at)

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

const needsNoSignature: Condition = (scene) => unless(isSilent(of(scene).kind), 'signature_needed')

const allSigned: Condition = (scene) => {
  const waiting = Object.values(of(scene).slots).filter(
    ({ status }) => status !== 'signed' && status !== 'voided',
  )
  return unless(waiting.length === 0, 'signature_missing', { parties: waiting.map(({ party }) => party) })
}

const dateReached: Condition = (_, event) =>
  unless(Date.parse(event.at) >= Date.parse(event.deadline ?? ''), 'not_yet_effective')

const idleOrEnded: Condition = (scene, event) => {
  const idle = Date.parse(event.at) - Date.parse(of(scene).activeAt) >= IDLE_DAYS * DAY
  return unless(idle || ENDED.includes(scene.agreement.status), 'still_active')
}

const ended: Condition = ({ agreement }) => unless(ENDED.includes(agreement.status), 'agreement_goes_on')

const conditions = {
  redlineWhole,
  ...classConditions,
  mayCall: all(unblocked, laterDate),
  clearedByText: all(unblocked, textChanged),
  unblocked,
  ruleSatisfied,
  readyToSeal: all(needsSignatures, nothingWaits),
  readyToRecord: all(needsNoSignature, nothingWaits),
  reasonGiven,
  textChanged,
  allSigned,
  dateReached,
  idleOrEnded,
  ended,
}

const withdraw = { target: 'withdrawn', meta: { id: 'AME-19' } } as const
const lapse = { target: 'lapsed', guard: 'idleOrEnded', meta: { id: 'AME-20' } } as const
/** With the agreement ends what was decided of it but has no effect yet (readings §3.11). */
const lapseWithAgreement = { target: 'lapsed', guard: 'ended', meta: { id: 'AME-20' } } as const
const contest = { target: 'screening', guard: 'contestable', meta: { id: 'AME-05' } } as const

/** A small agreement against the consolidated text. Source: reference §6.5.5. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'amendment',
  context: ({ input }) => input,
  initial: 'proposed',
  states: {
    proposed: {
      on: {
        SUBMIT: { target: 'screening', guard: 'redlineWhole', meta: { id: 'AME-01' } },
        WITHDRAW: withdraw,
        LAPSE: lapse,
      },
    },
    screening: {
      on: {
        CLASSIFY: [
          { target: 'consultation', guard: 'forAll', meta: { id: 'AME-02' } },
          { target: 'consultation', guard: 'forSome', meta: { id: 'AME-03' } },
          { target: 'call', guard: 'inSilence', meta: { id: 'AME-04' } },
        ],
        WITHDRAW: withdraw,
        LAPSE: lapse,
      },
    },
    consultation: {
      on: {
        CONTEST_CLASS: contest,
        REVISE: { target: 'consultation', meta: { id: 'AME-06' } },
        OPEN_CALL: { target: 'call', guard: 'mayCall', meta: { id: 'AME-07' } },
        WITHDRAW: withdraw,
        LAPSE: lapse,
      },
    },
    call: {
      on: {
        CONTEST_CLASS: contest,
        OBJECTION_ADMITTED: { target: 'blocked', meta: { id: 'AME-08' } },
        CALL_CLOSED: [
          { target: 'agreed', guard: 'ruleSatisfied', meta: { id: 'AME-11' } },
          { target: 'rejected', meta: { id: 'AME-12' } },
        ],
        WITHDRAW: withdraw,
        LAPSE: lapseWithAgreement,
      },
    },
    blocked: {
      on: {
        OBJECTION_CLEARED: [
          { target: 'consultation', guard: 'clearedByText', meta: { id: 'AME-09' } },
          { target: 'call', guard: 'unblocked', meta: { id: 'AME-10' } },
        ],
        WITHDRAW: withdraw,
        LAPSE: lapse,
      },
    },
    agreed: {
      on: {
        REOPEN: { target: 'consultation', guard: 'reasonGiven', meta: { id: 'AME+1' } },
        SEAL: { target: 'signing', guard: 'readyToSeal', meta: { id: 'AME-13' } },
        RECORD_DECISION: { target: 'adopted', guard: 'readyToRecord', meta: { id: 'AME-14' } },
        WITHDRAW: withdraw,
        LAPSE: lapseWithAgreement,
      },
    },
    signing: {
      on: {
        TEXT_EDITED: { target: 'consultation', guard: 'textChanged', meta: { id: 'AME-15' } },
        LAST_SIGNATURE: { target: 'adopted', guard: 'allSigned', meta: { id: 'AME-16' } },
        DECLINED: { target: 'rejected', meta: { id: 'AME-17' } },
        LAPSE: lapse,
      },
    },
    adopted: {
      on: {
        TAKE_EFFECT: { target: 'in_effect', guard: 'dateReached', meta: { id: 'AME-18' } },
        LAPSE: lapseWithAgreement,
      },
    },
    in_effect: { type: 'final' },
    rejected: { type: 'final' },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
  },
})

export const amendmentChart: ChartDefinition = { name: 'amendment', machine, conditions }
