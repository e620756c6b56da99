import { setup } from 'xstate'
import { all, type ChartDefinition, type Condition, chartTypes, guardsOf } from '../chart.ts'
import { decideAdoption, unsettledObjections } from '../consensus.ts'
import { allDutyGaps } from '../duties.ts'
import { essentialGaps } from '../essential.ts'
import { participatingParties } from '../parties.ts'
import { unless } from '../refusal.ts'
import { everSigned } from '../signing/places.ts'
import { waitReasons } from '../waits.ts'
import { mayBeCalled, mayExtend } from './agreement-call.ts'
import { everyPartySigns, retroactiveByAll, signingConditions } from './agreement-signing.ts'
import { bothLanguages, writtenOrDated } from './languages.ts'
import { abandon, decided, endStates, inForceStates, lifeConditions } from './life.ts'

const policyLocked: Condition = ({ agreement }) => unless(agreement.policyLocked, 'policy_not_locked')

const enoughParties: Condition = ({ agreement }) =>
  unless(
    Object.values(agreement.parties).filter((party) => !party.observer).length >= 2,
    'fewer_than_two_parties',
  )

const hasClauses: Condition = ({ agreement }) => unless(agreement.order.length > 0, 'no_clause')

const dutiesWhole: Condition = ({ agreement }) => allDutyGaps(agreement)

const twoTakePart: Condition = ({ agreement }) =>
  unless(participatingParties(agreement).length >= 2, 'fewer_than_two_take_part')

/** Whoever must be at the table is there (case 5). */
const essentialPresent: Condition = ({ agreement }) => essentialGaps(agreement)

const reasonGiven: Condition = (_, event) => unless(Boolean(event.reason?.trim()), 'reason_missing')

/** At least half of the parties want it, and nobody has signed anything yet (case 44). */
const recallDecided: Condition = (scene, event) => [
  ...decided('recall')(scene, event),
  ...unless(!everSigned(scene.agreement), 'signed_before'),
]

const calledObjectionsSettled: Condition = ({ agreement }) =>
  (agreement.call?.clauses ?? []).flatMap((clause) =>
    unless(unsettledObjections(agreement, clause).length === 0, 'objection_unsettled', { clause }),
  )

const textChanged: Condition = (_, event) => unless(event.changed === true, 'text_unchanged')

/** Adopted, and the rule holds still: a party may have said something else since (AGR-11). */
const everyClauseAdopted: Condition = ({ agreement }) =>
  agreement.order.flatMap((id) => {
    const clause = agreement.clauses[id]
    if (clause?.status !== 'adopted') return unless(false, 'clause_not_adopted', { clause: id })
    const { missing } = decideAdoption(agreement, clause)
    return missing.map(({ code, parties }) => ({ code, detail: { clause: id, parties } }))
  })

const concordanceCurrent: Condition = ({ agreement }) => {
  const { concordance } = agreement
  if (!concordance) return unless(false, 'concordance_missing')
  return agreement.order.flatMap((id) =>
    unless(concordance.revisions[id] === agreement.clauses[id]?.revision, 'concordance_outdated', {
      clause: id,
    }),
  )
}

/** Whoever has still to concur could not sign once the text is sealed: nobody speaks on a sealed text. */
const everyPartyConcurs: Condition = ({ agreement }) => {
  const waiting = participatingParties(agreement).filter(({ status }) => status === 'reviewing')
  return unless(waiting.length === 0, 'positions_missing', { parties: waiting.map(({ id }) => id) })
}

/** Who signs is settled: nobody is still asked whether it takes part (AGR-14 « party list final »). */
const listFinal: Condition = ({ agreement }) => {
  const asked = Object.values(agreement.parties).filter(
    (party) => party.status === 'invited' && !party.observer,
  )
  return unless(asked.length === 0, 'invitation_open', { parties: asked.map(({ id }) => id) })
}

const nothingWaits: Condition = ({ agreement }, { at }) => waitReasons(agreement, at)

const digestNamed: Condition = ({ agreement }, event) =>
  unless(event.digest === agreement.seals.at(-1)?.digest, 'digest_differs')

const somethingChanges: Condition = (_, { clauses = [], changed }) =>
  unless(clauses.length > 0 || changed === true, 'nothing_changes')

const conditions = {
  readyForReview: all(policyLocked, enoughParties, hasClauses, writtenOrDated, dutiesWhole),
  readyForCall: all(twoTakePart, essentialPresent, bothLanguages, mayBeCalled),
  reasonGiven,
  recallDecided,
  mayExtend,
  clearedByText: all(calledObjectionsSettled, textChanged),
  clearedWithoutText: calledObjectionsSettled,
  everyClauseAdopted,
  readyToSeal: all(
    everyClauseAdopted,
    bothLanguages,
    twoTakePart,
    listFinal,
    everyPartyConcurs,
    dutiesWhole,
    concordanceCurrent,
    everyPartySigns,
    retroactiveByAll,
    nothingWaits,
  ),
  unsealConfirmed: all(digestNamed, reasonGiven, somethingChanges),
  ...signingConditions,
  ...lifeConditions,
}

const recall = {
  RECALL_TO_DRAFT: { target: '#agreement.draft', guard: 'recallDecided', meta: { id: 'AGR-04' } },
} as const

const textEdited = {
  target: '#agreement.review.open',
  guard: 'unsealConfirmed',
  meta: { id: 'AGR-22' },
} as const

/** One text in its languages, one party list, one decision policy. Source: reference §6.5.1. */
const machine = setup({ types: chartTypes, guards: guardsOf(conditions) }).createMachine({
  id: 'agreement',
  context: ({ input }) => input,
  initial: 'draft',
  states: {
    draft: {
      on: {
        ...abandon,
        EDIT_TEXT: { target: 'draft', meta: { id: 'AGR-01' } },
        OPEN_REVIEW: { target: 'review.open', guard: 'readyForReview', meta: { id: 'AGR-02' } },
      },
    },
    review: {
      initial: 'open',
      states: {
        open: {
          on: {
            ...{ ...abandon, ...recall },
            EDIT_TEXT: { target: 'open', meta: { id: 'AGR-03' } },
            OPEN_CALL: { target: 'call', guard: 'readyForCall', meta: { id: 'AGR-05' } },
          },
        },
        call: {
          on: {
            CANCEL_CALL: { target: 'open', guard: 'reasonGiven', meta: { id: 'AGR-06' } },
            EXTEND_CALL: { target: 'call', guard: 'mayExtend', meta: { id: 'AGR-07' } },
            OBJECTION_ADMITTED: { target: 'blocked', meta: { id: 'AGR-08' } },
            CALL_CLOSED: [
              { target: '#agreement.agreed', guard: 'everyClauseAdopted', meta: { id: 'AGR-11' } },
              { target: 'open', meta: { id: 'AGR-12' } },
            ],
          },
        },
        blocked: {
          on: {
            ...{ ...abandon, ...recall },
            OBJECTION_CLEARED: [
              { target: 'open', guard: 'clearedByText', meta: { id: 'AGR-09' } },
              { target: 'call', guard: 'clearedWithoutText', meta: { id: 'AGR-10' } },
            ],
          },
        },
      },
    },
    agreed: {
      on: {
        ...abandon,
        REOPEN: { target: 'review.open', guard: 'reasonGiven', meta: { id: 'AGR-13' } },
        SEAL: { target: 'signing.open', guard: 'readyToSeal', meta: { id: 'AGR-14' } },
      },
    },
    signing: {
      initial: 'open',
      states: {
        open: {
          on: {
            ...abandon,
            SIGNATURE_ADDED: { target: 'open', meta: { id: 'AGR-15' } },
            LAST_SIGNATURE: { target: '#agreement.signed', guard: 'everySlotSigned', meta: { id: 'AGR-16' } },
            SIGNING_DEADLINE: [
              { target: '#agreement.signed', guard: 'enoughInTime', meta: { id: 'AGR-17' } },
              { target: 'held', guard: 'timeOver', meta: { id: 'AGR-18' } },
            ],
            PARTY_DECLINES: { target: 'held', guard: 'refusalHolds', meta: { id: 'AGR-19' } },
            SIGNATURE_REVOKED: { target: 'held', meta: { id: 'AGR-20' } },
            TEXT_EDITED: textEdited,
          },
        },
        held: {
          on: {
            ...abandon,
            RESUME_SIGNING: { target: 'open', guard: 'mayResume', meta: { id: 'AGR-21' } },
            TEXT_EDITED: textEdited,
          },
        },
      },
    },
    signed: {
      on: {
        CONDITIONS_MET: { target: 'in_force.active', guard: 'effective', meta: { id: 'AGR-23' } },
        REOPEN_BY_ALL: { target: 'review.open', guard: 'reopenedByAll', meta: { id: 'AGR-24' } },
        LONG_STOP: { target: 'abandoned', guard: 'longStopPassed', meta: { id: 'AGR-25' } },
        SIGNATURE_REVOKED: { target: 'signing.held', meta: { id: 'AGR+1' } },
      },
    },
    in_force: { initial: 'active', states: inForceStates },
    ...endStates,
    abandoned: { type: 'final' },
  },
})

export const agreementChart: ChartDefinition = { name: 'agreement', machine, conditions }
