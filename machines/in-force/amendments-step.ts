import { resumedDeadline, toBusinessDay } from '../calendar.ts'
import { decideClause, holdingObjections, isExpress, positionStatus } from '../consensus.ts'
import { participatingParties } from '../parties.ts'
import { holidaysAfter, recordReckoning, recordWarnings } from '../reckoning.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import type { Step } from '../step.ts'
import type { Amendment } from './amendment.ts'
import { createOwed } from './duties-step.ts'
import { isSettled, owedFrom } from './obligations.ts'
import { viewOf } from './view.ts'

/** The amendment, which must exist. */
export function needAmendment(step: Step, id: string): Amendment {
  const amendment = ownValue(step.agreement.amendments, id)
  refuseFor('Missing', unless(amendment !== undefined, 'amendment_missing', { id }))
  return amendment as Amendment
}

/** The amendment as a small agreement, as it is now. */
export function viewIn(step: Step, id: string) {
  return viewOf(step.agreement, needAmendment(step, id))
}

/** Every answer is asked for again. */
export function resetAnswers(step: Step, id: string): void {
  for (const key of Object.keys(needAmendment(step, id).positions))
    step.tryMove('position', `${id}:${key}`, 'RESET', { because: id })
}

/** Everyone who takes part has spoken aloud on each of its clauses. */
function allSpoken(step: Step, id: string): boolean {
  const view = viewIn(step, id)
  const parties = participatingParties(view)
  return view.order.every((clause) =>
    parties.every((party) => isExpress(positionStatus(view, clause, party.id))),
  )
}

/** A call closes by itself when the last answer is in (readings §6.5). */
export function closeIfAllSpoken(step: Step, id: string): void {
  if (needAmendment(step, id).status === 'call' && allSpoken(step, id)) closeAmendmentCall(step, id)
}

/** Silence becomes what it may be, the rule is applied with its inputs, and the amendment is agreed or rejected. */
export function closeAmendmentCall(step: Step, id: string): void {
  const before = viewIn(step, id)
  const { order } = before
  const parties = participatingParties(before)
  for (const clause of order)
    for (const { id: party } of parties)
      step.tryMove('position', `${id}:${clause}:${party}`, 'DEADLINE_SILENT', {
        because: before.call?.id ?? '',
      })
  const view = viewIn(step, id)
  for (const clauseId of order) {
    const clause = view.clauses[clauseId]
    if (!clause) continue
    const decision = decideClause(view, clause)
    step.record({ type: 'amendment.decided', amendment: id, clause: clauseId, decision })
  }
  step.move('amendment', id, 'CALL_CLOSED')
}

/** A call on it opens: until the end of this day, or of the next business day of everyone who is asked. */
export function openCall(step: Step, id: string, until: string): void {
  const { timeZone } = step.agreement
  const deadline = toBusinessDay(until, timeZone, holidaysAfter(viewIn(step, id), step.at))
  const { status, calls } = needAmendment(step, id)
  if (status === 'consultation') step.move('amendment', id, 'OPEN_CALL', { deadline: until })
  const call = `${id}-call-${calls + 1}`
  step.record({ type: 'amendment.called', amendment: id, deadline, call })
  recordReckoning(step, deadline, viewIn(step, id))
  recordWarnings(step, call, deadline, viewIn(step, id))
}

/** An admitted objection stops the call and its clock (AME-08). */
export function blockAmendment(step: Step, id: string, objection: string): void {
  const { status, deadline } = needAmendment(step, id)
  if (status !== 'call' || deadline === null) return
  step.move('amendment', id, 'OBJECTION_ADMITTED', { because: objection })
  const remaining = Math.max(0, Date.parse(deadline) - Date.parse(step.at))
  step.record({ type: 'amendment.paused', amendment: id, remaining })
}

/** Once no objection holds it, the call goes on with what was left, or the changed text is discussed (AME-09, AME-10). */
export function unblockAmendment(step: Step, id: string, changed: boolean): void {
  const { status, remaining, call } = needAmendment(step, id)
  const view = viewIn(step, id)
  const held = view.order.some((clause) => holdingObjections(view, clause).length > 0)
  if (status !== 'blocked' || held) return
  step.move('amendment', id, 'OBJECTION_CLEARED', { changed })
  if (changed) return
  const holidays = holidaysAfter(viewIn(step, id), step.at)
  const deadline = resumedDeadline(step.at, remaining ?? 0, step.agreement.timeZone, holidays)
  step.record({ type: 'amendment.called', amendment: id, deadline, call: call?.id })
  recordReckoning(step, deadline, viewIn(step, id))
}

/** The consolidated text takes the amended words; what is owed follows it (AME-18). */
export function consolidate(step: Step, id: string): void {
  const { changes, endsOn } = needAmendment(step, id)
  const version = step.agreement.life.version + 1
  step.record({ type: 'amendment.effective', amendment: id, version, endsOn })
  for (const { clause, body } of changes) {
    if (body === null) step.move('clause', clause, 'REPEAL', { because: id })
    else {
      step.move('clause', clause, 'AMEND', { because: id })
      const revision = (step.agreement.clauses[clause]?.revision ?? 0) + 1
      const kind = 'substantive' as const
      const revised = { clause, revision, body, kind, because: [id], objection: null, by: step.actor.person }
      step.record({ type: 'clause.revised', ...revised })
    }
    followText(step, clause, id)
  }
}

/** Duties that are gone are cancelled, with what they still owed; those that are new begin now. */
function followText(step: Step, id: string, because: string): void {
  const clause = step.agreement.clauses[id]
  if (!clause) return
  const live = clause.status === 'repealed' ? [] : owedFrom(step.agreement, [clause], step.at)
  const same = (one: { responsibility: string; party: string }, other: typeof one) =>
    one.responsibility === other.responsibility && one.party === other.party
  const held = Object.values(step.agreement.obligations).filter((one) => one.clause === id && !isSettled(one))
  const duties = clause.status === 'repealed' ? [] : clause.responsibilities
  for (const one of held) {
    const stays = duties.some(
      ({ id: duty, letters }) => duty === one.responsibility && letters[one.party] === 'A',
    )
    if (!stays) step.tryMove('obligation', one.id, 'CANCEL', { because })
  }
  const known = Object.values(step.agreement.obligations)
  createOwed(
    step,
    live.filter((owed) => !known.some((one) => same(one, owed))),
  )
}
