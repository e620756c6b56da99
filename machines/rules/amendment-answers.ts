import { openObjections } from '../consensus.ts'
import {
  blockAmendment,
  closeIfAllSpoken,
  needAmendment,
  resetAnswers,
  unblockAmendment,
  viewIn,
} from '../in-force/amendments-step.ts'
import { viewOf } from '../in-force/view.ts'
import { positionKey } from '../moves.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import { boundOr, rule } from '../rule.ts'
import type { Actor, Agreement, Objection } from '../state.ts'
import type { Step } from '../step.ts'
import type { Ground, Stance } from '../vocabulary.ts'
import { waitingFor } from '../waits.ts'
import type { Reply } from './amendments.ts'
import { someAmendment, takesPartIn } from './amendments.ts'
import { refuseOthersObjection, refuseOwnCause } from './objections.ts'
import { KEEPERS } from './owed.ts'
import { admittedByItself, EVENTS, SPEAKERS } from './positions.ts'

export type AnswerAmendment = {
  amendment: string
  clause: string
  /** The revision that was read. */
  revision: number
  stance: Stance
  reason: string
  understood: boolean
  objection: string
  ground: Ground
}

/** One party's position on one clause of an amendment, by the same chart as any other (readings §3.4). */
export const answerAmendment = rule<AnswerAmendment>({
  entry: 'amendment.answered',
  roles: SPEAKERS,
  may: (agreement, actor, at) => [
    ...(contradicts(agreement, actor, at) ? [] : someAmendment('consultation', 'call')(agreement)),
    ...boundOr(agreement, actor),
  ],
  follows(step, { amendment: id, clause, revision, stance, reason, understood, objection, ground }) {
    const { status } = needAmendment(step, id)
    refuseFor('Forbidden', unless(takesPartIn(step, needAmendment(step, id)), 'not_taking_part'))
    const current = ownValue(viewIn(step, id).clauses, clause)?.revision
    refuseFor('Missing', unless(current !== undefined, 'clause_missing', { id: clause }))
    refuseFor(
      'Conflict',
      unless(revision === current, 'revision_outdated', { seen: revision, current: current ?? 0 }),
    )
    const party = step.actor.party ?? ''
    if (status === 'agreed') reopenToContradict(step, id, { clause, party, stance, reason })
    const said = { amendment: id, clause, party, revision, by: step.actor.person }
    if (understood) step.record({ type: 'amendment.understood', ...said })
    step.move('position', `${id}:${positionKey(clause, party)}`, EVENTS[stance], { revision, reason })
    step.record({ type: 'amendment.answered', ...said, stance, reason })
    settleOwn(step, id, clause, party)
    if (stance === 'object') object(step, id, { ...said, objection, ground, reason })
    unblockAmendment(step, id, false)
    closeIfAllSpoken(step, id)
  },
})

/** This party may still speak against what was made of its silence on an agreed amendment, or against a reservation. */
function contradicts(agreement: Agreement, { party }: Actor, at: string): boolean {
  return Object.values(agreement.amendments).some(
    (one) => one.status === 'agreed' && waitingFor(viewOf(agreement, one), party ?? '', at).length > 0,
  )
}

/**
 * Before an agreed amendment is signed, a party whose silence was taken for acceptance says within ten days that it was
 * none, or objects to another's reservation: the amendment is discussed again (reference §6.2, case 13).
 */
function reopenToContradict(
  step: Step,
  id: string,
  { clause, party, stance, reason }: Pick<Said, 'clause' | 'party' | 'reason'> & { stance: Stance },
): void {
  const may = stance === 'object' && waitingFor(viewIn(step, id), party, step.at).includes(clause)
  refuseFor('Refused', unless(may, 'nothing_to_contradict'))
  step.move('amendment', id, 'REOPEN', { reason })
}

/** Whoever says something new no longer maintains what it objected before (readings §3.5). */
function settleOwn(step: Step, id: string, clause: string, party: string): void {
  const own = openObjections(viewIn(step, id), clause).filter((one) => one.party === party)
  for (const { id: objection } of own) {
    step.move('objection', `${id}:${objection}`, 'WITHDRAW')
    step.record({ type: 'amendment.settled', amendment: id, objection, outcome: 'new_position' })
  }
}

type Said = {
  clause: string
  party: string
  revision: number
  objection: string
  ground: Ground
  reason: string
  by: string
}

function object(
  step: Step,
  id: string,
  { clause, party, revision, objection, ground, reason, by }: Said,
): void {
  const taken = objection in needAmendment(step, id).objections
  refuseFor('Refused', unless(!taken && objection !== '', 'bad_id'))
  const raised = { amendment: id, objection, clause, party, revision, ground, reason, by }
  step.record({ type: 'amendment.objected', ...raised })
  if (admittedByItself(viewIn(step, id), clause, party, ground)) admit(step, id, objection)
}

function admit(step: Step, id: string, objection: string): void {
  step.move('objection', `${id}:${objection}`, 'ADMIT')
  blockAmendment(step, id, objection)
}

function needObjection(step: Step, id: string, objection: string): Objection {
  const found = ownValue(needAmendment(step, id).objections, objection)
  refuseFor('Missing', unless(found !== undefined, 'objection_missing', { id: objection }))
  return found as Objection
}

export type JudgeAmendmentObjection = {
  amendment: string
  objection: string
  admitted: boolean
  reason: string
}

/** The facilitator admits an objection to an amendment, or notes it as a concern with a reason; never their own. */
export const judgeAmendmentObjection = rule<JudgeAmendmentObjection>({
  entry: 'amendment.judged',
  roles: ['facilitator'],
  may: someAmendment('consultation', 'call', 'blocked'),
  follows(step, { amendment: id, objection, admitted, reason }) {
    const judged = needObjection(step, id, objection)
    refuseOwnCause(step, judged)
    if (admitted) return admit(step, id, objection)
    step.move('objection', `${id}:${objection}`, 'NOTE_AS_CONCERN', { reason })
    step.record({ type: 'amendment.settled', amendment: id, objection, outcome: reason })
    const { clause, party } = judged
    step.tryMove('position', `${id}:${positionKey(clause, party)}`, 'RESET', { because: objection })
  },
})

/** The proposer offers other words; they hang on the objection until the objector says that they answer it. */
export const replyToObjection = rule<Reply>({
  entry: 'amendment.replied',
  roles: [...SPEAKERS, ...KEEPERS],
  may: someAmendment('consultation', 'blocked'),
  follows(step, { amendment: id, objection, title, text }) {
    const { party } = needAmendment(step, id)
    refuseFor('Forbidden', unless(party === step.actor.party, 'not_the_proposer', { party }))
    const { status } = needObjection(step, id, objection)
    const open = ['admitted', 'in_resolution'].includes(status)
    refuseFor('Refused', unless(open, 'not_in_this_state', { chart: 'objection', state: status }))
    step.record({ type: 'amendment.replied', amendment: id, objection, title, text, by: step.actor.person })
  },
})

export type SettleAmendmentObjection = {
  amendment: string
  objection: string
  how: 'withdraw' | 'integrate'
  reason: string
}

/** The objector takes it back, or confirms that the words that were offered answer it. */
export const settleAmendmentObjection = rule<SettleAmendmentObjection>({
  entry: 'amendment.settled',
  roles: SPEAKERS,
  may: someAmendment('consultation', 'call', 'blocked'),
  follows(step, { amendment: id, objection, how, reason }) {
    const own = needObjection(step, id, objection)
    refuseOthersObjection(step, own)
    const { clause, party, proposal } = own
    step.move('objection', `${id}:${objection}`, how === 'integrate' ? 'INTEGRATE' : 'WITHDRAW')
    const outcome = reason.trim() || how
    step.record({ type: 'amendment.settled', amendment: id, objection, outcome })
    step.tryMove('position', `${id}:${positionKey(clause, party)}`, 'RESET', { because: objection })
    if (how === 'integrate' && proposal) integrate(step, id, clause, proposal)
    unblockAmendment(step, id, how === 'integrate')
  },
})

function integrate(
  step: Step,
  id: string,
  clause: string,
  { title, text }: Pick<Reply, 'title' | 'text'>,
): void {
  const { changes, revision } = needAmendment(step, id)
  const rewritten = changes.map((change) =>
    change.clause === clause && change.body ? { clause, body: { ...change.body, title, text } } : change,
  )
  const by = step.actor.person
  step.record({ type: 'amendment.revised', amendment: id, revision: revision + 1, changes: rewritten, by })
  resetAnswers(step, id)
}
