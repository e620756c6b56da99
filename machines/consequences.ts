import { resumedDeadline } from './calendar.ts'
import { decideAdoption, holdingObjections, isExpress, positionStatus } from './consensus.ts'
import type { FactType } from './facts.ts'
import { leansOn } from './links.ts'
import { positionKey } from './moves.ts'
import { isBound, isParticipating, participatingParties } from './parties.ts'
import { holidaysFrom, recordReckoning } from './reckoning.ts'
import { isTranslated } from './redline.ts'
import type { Agreement } from './state.ts'
import type { Step } from './step.ts'

/**
 * A clause's positions no longer stand: every party is asked again, or only `parties`. Source: reference §6.3.
 *
 * @returns how many positions there were to reset
 */
export function resetPositions(step: Step, clause: string, because: string, parties?: string[]): number {
  const asked = parties ?? Object.keys(step.agreement.parties)
  return asked.filter(
    (party) => step.tryMove('position', positionKey(clause, party), 'RESET', { because }).length === 0,
  ).length
}

/** What a party said counts no more: it left, or its text went back to the draft (POS-09). */
export function archivePositions(step: Step, party: string, because: string): void {
  for (const clause of step.agreement.order) archivePosition(step, clause, party, because)
}

/** The same for what it said of one clause, which may have been taken out of the text. */
export function archivePosition(step: Step, clause: string, party: string, because: string): void {
  if (positionStatus(step.agreement, clause, party) !== 'none')
    step.tryMove('position', positionKey(clause, party), 'ARCHIVE', { because })
}

/**
 * A clause changed in substance: those that lean on it, through however many links, must be confirmed again, but
 * only by the parties they bind; one that binds nobody is adopted again at once. Cycles are allowed; each clause is
 * visited once. Source: reference §6.3, readings §6.11.
 */
export function resetDependants(step: Step, changed: string): void {
  const visited = new Set([changed])
  const queue = [changed]
  for (let cause = queue.shift(); cause !== undefined; cause = queue.shift()) {
    for (const id of step.agreement.order) {
      const clause = step.agreement.clauses[id]
      if (!clause || visited.has(id) || !leansOn(clause).includes(cause)) continue
      visited.add(id)
      queue.push(id)
      const wasAdopted = step.tryMove('clause', id, 'DEPENDENCY_CHANGED', { because: cause }).length === 0
      const bound = Object.keys(step.agreement.parties).filter((party) => isBound(clause, party))
      const reset = resetPositions(step, id, cause, bound)
      if (wasAdopted && reset === 0) adoptIfDecided(step, id)
    }
  }
}

/**
 * Parties with a position to give again go back to reviewing; those with a whole grid concur. Only those are looked at whom
 * this step may have touched: a grid is whole by its party's positions and by what the clauses say.
 */
export function settleParticipations(step: Step): void {
  for (const party of touchedParties(step)) {
    step.tryMove('participation', party, 'POSITIONS_RESET')
    step.tryMove('participation', party, 'CONCUR')
  }
}

function touchedParties({ facts, agreement }: Step): string[] {
  const all = Object.keys(agreement.parties)
  const touched = new Set<string>()
  for (const fact of facts) {
    if (fact.type === 'moved' && fact.chart === 'position') touched.add(fact.entity.split(':')[1] ?? '')
    else if (fact.type === 'moved' && fact.chart === 'participation') touched.add(fact.entity)
    else if (!(fact.type === 'moved' || OF_ONE.includes(fact.type))) return all
  }
  return all.filter((party) => touched.has(party))
}

/** Facts that change no grid by themselves: what they say of positions is in the moves beside them. */
const OF_ONE: FactType[] = [
  'understanding.marked',
  'position.stated',
  'objection.raised',
  'objection.settled',
  'clause.decided',
  'call.ended',
  'call.paused',
  'call.resumed',
]

/**
 * Outside a call a clause is adopted as soon as every participating party has said so aloud and the rule holds.
 * Waits while an invited organization has not answered, so that the first to arrive do not decide alone, and while
 * one of its languages is missing (case 36).
 * Source: reference §6.1 « rolling adoption », readings §6.6.
 */
export function adoptSettled(step: Step): void {
  const { agreement } = step
  const expected = Object.values(agreement.parties).some(({ status }) => status === 'invited')
  if (agreement.status !== 'review.open' || expected) return
  for (const id of agreement.order) {
    const clause = agreement.clauses[id]
    if (!clause || !['under_discussion', 'to_reconfirm'].includes(clause.status)) continue
    if (!isTranslated(clause)) continue
    const parties = participatingParties(agreement)
    if (!parties.every((party) => isExpress(positionStatus(agreement, id, party.id)))) continue
    adoptIfDecided(step, id)
  }
}

/** What an adoption rested on is gone, the rule or a party's word: clauses that no longer hold are asked again. */
export function reopenUnsettled(step: Step, because: string): void {
  for (const id of step.agreement.order) {
    const clause = step.agreement.clauses[id]
    if (clause?.status === 'adopted' && !decideAdoption(step.agreement, clause).adopted)
      step.move('clause', id, 'DEPENDENCY_CHANGED', { because })
  }
}

/** Adopts a clause if the rule holds, and keeps the decision with its inputs. */
function adoptIfDecided(step: Step, id: string): void {
  const clause = step.agreement.clauses[id]
  if (!clause) return
  const decision = decideAdoption(step.agreement, clause)
  if (!decision.adopted) return
  step.record({ type: 'clause.decided', clause: id, revision: clause.revision, decision })
  step.move('clause', id, 'ADOPT')
}

/** Every position on the called clauses is in: nothing is left to wait for. Source: readings §6.5. */
export function allPositionsIn(step: Step): boolean {
  const { agreement } = step
  if (agreement.status !== 'review.call' || !agreement.call) return false
  const parties = participatingParties(agreement)
  const waiting = agreement.call.clauses.filter((clause) => agreement.clauses[clause]?.status === 'on_call')
  return waiting.every((clause) =>
    parties.every((party) => isExpress(positionStatus(agreement, clause, party.id))),
  )
}

/**
 * Closes the running call: silence is deemed acceptance or no response, the rule is applied to each called clause and kept with
 * its inputs, and the text is agreed if every clause of it is adopted.
 */
export function closeCall(step: Step): void {
  const { call } = step.agreement
  if (!call) return
  const asked = call.clauses.filter((id) => step.agreement.clauses[id]?.status === 'on_call')
  for (const clause of asked) silenceOn(step, clause)
  for (const id of asked) {
    const clause = step.agreement.clauses[id]
    if (!clause) continue
    const decision = decideAdoption(step.agreement, clause)
    step.record({ type: 'clause.decided', clause: id, revision: clause.revision, decision })
    step.move('clause', id, decision.adopted ? 'ADOPT' : 'NOT_ADOPTED', { because: call.id })
  }
  step.record({ type: 'call.ended', call: call.id, how: 'closed', reason: '' })
  step.move('agreement', step.agreement.id, 'CALL_CLOSED', { because: call.id })
  // A clause that dropped out of the call when its party left may have everyone's word by now.
  adoptSettled(step)
  settleParticipations(step)
}

/** Silence at a deadline is agreement only where every condition holds, the proof of notice included (reference §6.2). */
function silenceOn(step: Step, clause: string): void {
  for (const party of Object.values(step.agreement.parties)) {
    if (!isParticipating(party)) continue
    const because = step.agreement.call?.id ?? ''
    step.tryMove('position', positionKey(clause, party.id), 'DEADLINE_SILENT', { because })
  }
}

/** The call is void or cancelled: what was said on unchanged text stands. */
export function endCall(step: Step, how: 'cancelled' | 'void', reason: string): void {
  const { call } = step.agreement
  if (!call) return
  for (const clause of call.clauses) step.tryMove('clause', clause, 'NOT_ADOPTED', { because: call.id })
  step.record({ type: 'call.ended', call: call.id, how, reason })
}

/** An admitted objection holds its clause, and the call that the clause is in; the clock stops. */
export function blockFor(step: Step, objection: string, clause: string): void {
  if (step.agreement.clauses[clause]?.status !== 'blocked')
    step.move('clause', clause, 'OBJECTION_ADMITTED', { because: objection })
  const { call, id, status } = step.agreement
  if (status !== 'review.call' || !call?.clauses.includes(clause)) return
  const remaining = Math.max(0, Date.parse(call.deadline) - Date.parse(step.at))
  step.move('agreement', id, 'OBJECTION_ADMITTED', { because: objection })
  step.record({ type: 'call.paused', call: call.id, remaining })
}

/**
 * An objection was settled: its clause is free again unless another objection holds it, and so is the call. A call
 * goes on only with the text that it was opened on: if any called clause was rewritten since, it is void.
 */
export function unblock(step: Step, clause: string, changed: boolean): void {
  const { agreement } = step
  const free = holdingObjections(agreement, clause).length === 0
  if (free && agreement.clauses[clause]?.status === 'blocked')
    step.move('clause', clause, 'RESOLVE', { changed: changed || rewrittenInCall(agreement, clause) })
  goOn(step, changed)
}

/** Nothing in the call is being worked on any longer: it goes on, or is void with the text that it was opened on. */
function goOn(step: Step, changed: boolean): void {
  const { call, status, id, timeZone } = step.agreement
  if (status !== 'review.blocked' || !call) return
  const rewritten = changed || call.clauses.some((called) => rewrittenInCall(step.agreement, called))
  if (step.tryMove('agreement', id, 'OBJECTION_CLEARED', { changed: rewritten }).length > 0) return
  if (rewritten) endCall(step, 'void', 'text_changed')
  else {
    const deadline = resumedDeadline(step.at, call.remaining ?? 0, timeZone, holidaysFrom(step))
    step.record({ type: 'call.resumed', call: call.id, deadline })
    recordReckoning(step, deadline)
  }
}

function rewrittenInCall({ call, clauses }: Agreement, clause: string): boolean {
  return call !== null && Date.parse(clauses[clause]?.revisedAt ?? '') > Date.parse(call.openedAt)
}

/** A text that was agreed is discussed again (AGR-13). */
export function reopen(step: Step, reason: string): void {
  step.move('agreement', step.agreement.id, 'REOPEN', { reason })
  step.record({ type: 'agreement.reopened', reason })
}
