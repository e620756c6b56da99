import type { Decision, Missing } from './decision.ts'
import { dutyGaps } from './duties.ts'
import { decisiveAbsent } from './essential.ts'
import { positionKey } from './moves.ts'
import { boundParties, isBound, isParticipating, participatingParties } from './parties.ts'
import { quorumFor, ruleFor } from './policy.ts'
import {
  type Ballot,
  isAccepting,
  isExpress,
  missingIf,
  type Positions,
  ruleMissing,
  where,
} from './rule-of.ts'
import type { Agreement, Clause, Objection } from './state.ts'

export { isAccepting, isExpress } from './rule-of.ts'

const OPEN_OBJECTION = ['raised', 'clarifying', 'admitted', 'in_resolution', 'escalated']

/** Objections on a clause that are not settled. */
export function openObjections(agreement: Agreement, clause: string): Objection[] {
  return Object.values(agreement.objections).filter(
    (objection) => objection.clause === clause && OPEN_OBJECTION.includes(objection.status),
  )
}

/**
 * Objections that hold a clause up: admitted, and neither settled nor given up since. One that was sustained holds it
 * for as long as its party maintains it; under a supermajority, the objection of a party that the clause does not bind
 * has its round, and then counts as a no. Source: reference §6.4, readings §3.3 and §6.9.
 */
export function holdingObjections(agreement: Agreement, clause: string): Objection[] {
  return Object.values(agreement.objections).filter(
    (one) => one.clause === clause && HOLDING.includes(one.status) && !isCountedAsNo(agreement, one),
  )
}

/** Those of them that are still being worked on: a call waits for these, not for one that was sustained. */
export function unsettledObjections(agreement: Agreement, clause: string): Objection[] {
  return holdingObjections(agreement, clause).filter(({ status }) => status !== 'sustained')
}

/** Objections that keep the rule from being met: those that hold the clause, and those not judged yet. */
export function stoppingObjections(agreement: Agreement, clause: string): Objection[] {
  const unjudged = openObjections(agreement, clause).filter(({ status }) => UNJUDGED.includes(status))
  return [...unjudged, ...holdingObjections(agreement, clause)]
}

const UNJUDGED = ['raised', 'clarifying']
const HOLDING = ['admitted', 'in_resolution', 'escalated', 'sustained']
const ROUND_OVER = ['escalated', 'sustained']

function isCountedAsNo(agreement: Agreement, { clause: id, party, status }: Objection): boolean {
  const clause = agreement.clauses[id]
  const listed = agreement.parties[party]
  if (!clause || !listed) return true
  const said = agreement.positions[positionKey(id, party)]?.status
  const maintained = isParticipating(listed) && said === 'objecting'
  if (status === 'sustained' && !maintained) return true
  const yields = ruleFor(agreement.policy, clause.section) === 'supermajority_veto' && !isBound(clause, party)
  return yields && ROUND_OVER.includes(status)
}

/**
 * State of a party's position on a clause: `none` before it said anything, `to_confirm` while it was said without a
 * mandate and counts for nothing (case 37).
 */
export function positionStatus(agreement: Agreement, clause: string, party: string): string {
  const { status = 'none', toConfirm } = agreement.positions[positionKey(clause, party)] ?? {}
  return toConfirm === undefined ? status : 'to_confirm'
}

/**
 * The decision function for one clause: is it adopted under the agreement's own rule, and if not, what is missing
 * and from whom? Pure: the same inputs give the same answer, and the inputs are in the answer.
 * Source: reference §6.4; readings §6.2, 6.3, 6.8.
 */
export function decideClause(agreement: Agreement, clause: Clause): Decision {
  const parties = participatingParties(agreement)
  const positions = Object.fromEntries(
    parties.map((party) => [party.id, positionStatus(agreement, clause.id, party.id)]),
  )
  const bound = boundParties(agreement, clause).map((party) => party.id)
  const rule = ruleFor(agreement.policy, clause.section)
  const ballot: Ballot = { policy: agreement.policy, rule, clause, parties, positions }
  const objections = stoppingObjections(agreement, clause.id)
  const missing = [
    ...missingIf(objections.length > 0, 'objection_open', [...new Set(objections.map(({ party }) => party))]),
    ...silentBound(bound, positions),
    ...expressMissing(clause, positions),
    ...quorumMissing(ballot),
    ...ruleMissing(ballot),
  ]
  return {
    adopted: parties.length >= 2 && missing.length === 0,
    ...{ rule, positions, bound, missing, consent: clause.consent },
    objections: objections.map(({ id }) => id),
    tally: tallyOf(positions),
  }
}

/**
 * The same for a clause of the agreement's own text, which is not adopted either while one of its duties has no holder,
 * or while nobody is there of a type that has the last word. Source: reference §6.4 « no orphan responsibility », case 5.
 */
export function decideAdoption(agreement: Agreement, clause: Clause): Decision {
  const decision = decideClause(agreement, clause)
  const orphans = dutyGaps(agreement, clause).filter(({ code }) => code === 'nobody_accountable')
  const duties = orphans.map(({ detail }) => String(detail?.responsibility))
  const absent = decisiveAbsent(agreement)
  const missing = [
    ...decision.missing,
    ...missingIf(duties.length > 0, 'nobody_accountable', [], { responsibility: duties.join('+') }),
    ...missingIf(absent.length > 0, 'decisive_absent', [], { types: absent.join('+') }),
  ]
  return { ...decision, adopted: decision.adopted && missing.length === 0, missing }
}

function tallyOf(positions: Positions) {
  return {
    accepting: where(positions, isAccepting).length,
    objecting: where(positions, (status) => status === 'objecting').length,
    express: where(positions, isExpress).length,
    parties: Object.keys(positions).length,
  }
}

/** Called clauses on which too few have spoken for the rule to be applied at all. */
export function clausesWithoutQuorum(agreement: Agreement): string[] {
  const called = agreement.call?.clauses ?? []
  return called.filter((id) => {
    const clause = agreement.clauses[id]
    if (clause?.status !== 'on_call') return false
    return decideClause(agreement, clause).missing.some(({ code }) => QUORUM.includes(code))
  })
}

/** A rule that wants every class present wants it for its quorum. */
const QUORUM: Missing['code'][] = ['quorum', 'class_absent']

/** The veto on one's own duties, which no policy can switch off. */
function silentBound(bound: string[], positions: Positions): Missing[] {
  const waiting = bound.filter((party) => !isAccepting(positions[party] ?? 'none'))
  return missingIf(waiting.length > 0, 'bound_not_accepted', waiting)
}

function expressMissing(clause: Clause, positions: Positions): Missing[] {
  const waiting = where(positions, (status) => !isExpress(status))
  return missingIf(clause.consent === 'express' && waiting.length > 0, 'express_missing', waiting)
}

/** Every party of some types, and a share of the others, has spoken aloud; silence never makes a quorum. */
function quorumMissing({ policy, clause, parties, positions }: Ballot): Missing[] {
  const all = policy.quorumOf ?? []
  const [named, others] = [true, false].map((of) => parties.filter(({ type }) => all.includes(type) === of))
  const needed =
    (named?.length ?? 0) + Math.ceil(quorumFor(policy, clause.section) * (others?.length ?? 0) - 1e-9)
  const spoke = (party: { id: string }) => isExpress(positions[party.id] ?? 'none')
  const express = parties.filter(spoke).length
  const enough = named?.every(spoke) && express >= needed
  const waiting = where(positions, (status) => !isExpress(status))
  return missingIf(!enough, 'quorum', waiting, { express, needed })
}
