import type { Decision, Missing } from './decision.ts'
import { positionKey } from './moves.ts'
import { boundParties, participatingParties } from './parties.ts'
import type { PartyClass } from './policy.ts'
import type { Agreement, Clause, Party } from './state.ts'

/** Said aloud: silence, a stale answer and a deemed acceptance are not express. */
const EXPRESS = ['accepted', 'accepted_with_reservation', 'standing_aside', 'abstaining', 'objecting']
const ACCEPTING = ['accepted', 'accepted_with_reservation']
const COUNTS_FOR = [...ACCEPTING, 'deemed_accepted']
const OPEN_OBJECTION = ['raised', 'clarifying', 'admitted', 'in_resolution', 'escalated']

export function isExpress(status: string): boolean {
  return EXPRESS.includes(status)
}

export function isAccepting(status: string): boolean {
  return ACCEPTING.includes(status)
}

/** Objections on a clause that are not settled. */
export function openObjections(agreement: Agreement, clause: string) {
  return Object.values(agreement.objections).filter(
    (objection) => objection.clause === clause && OPEN_OBJECTION.includes(objection.status),
  )
}

/** Objections that hold a clause up: admitted, and not settled since. */
export function holdingObjections(agreement: Agreement, clause: string) {
  return openObjections(agreement, clause).filter(({ status }) => !['raised', 'clarifying'].includes(status))
}

/** State of a party's position on a clause: `none` before it said anything. */
export function positionStatus(agreement: Agreement, clause: string, party: string): string {
  return agreement.positions[positionKey(clause, party)]?.status ?? 'none'
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
  const missing = [
    ...objectionsOn(agreement, clause),
    ...silentBound(bound, positions),
    ...expressMissing(clause, positions),
    ...quorumMissing(agreement, positions),
    ...ruleMissing(agreement, parties, positions),
  ]
  return {
    adopted: parties.length >= 2 && missing.length === 0,
    rule: agreement.policy.rule,
    positions,
    bound,
    missing,
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

type Positions = Record<string, string>

function objectionsOn(agreement: Agreement, clause: Clause): Missing[] {
  const objections = openObjections(agreement, clause.id)
  return missingIf(
    objections.length > 0,
    'objection_open',
    objections.map((objection) => objection.party),
  )
}

/** The veto on one's own duties, which no policy can switch off. */
function silentBound(bound: string[], positions: Positions): Missing[] {
  const waiting = bound.filter((party) => !isAccepting(positions[party] ?? 'none'))
  return missingIf(waiting.length > 0, 'bound_not_accepted', waiting)
}

function expressMissing(clause: Clause, positions: Positions): Missing[] {
  const waiting = where(positions, (status) => !isExpress(status))
  return missingIf(clause.consent === 'express' && waiting.length > 0, 'express_missing', waiting)
}

function quorumMissing({ policy }: Agreement, positions: Positions): Missing[] {
  const all = Object.keys(positions).length
  const express = where(positions, isExpress).length
  const needed = Math.ceil(policy.quorum * all - 1e-9)
  return missingIf(
    express < needed,
    'quorum',
    where(positions, (status) => !isExpress(status)),
    { express, needed },
  )
}

function ruleMissing(agreement: Agreement, parties: Party[], positions: Positions): Missing[] {
  const { policy } = agreement
  const aside = where(positions, (status) => status === 'standing_aside')
  const tooMany = missingIf(
    aside.length > policy.standAsideMax * parties.length,
    'too_many_stand_asides',
    aside,
  )
  if (policy.rule === 'class_concurrence')
    return [...tooMany, ...classesMissing(agreement, parties, positions)]
  const others = where(positions, (status) => !isAccepting(status))
  return missingIf(others.length > 0, 'not_unanimous', others)
}

/** Each class with a party must speak and agree by its own rule. Types in no class are each their own, rule `all`. */
function classesMissing({ policy }: Agreement, parties: Party[], positions: Positions): Missing[] {
  return classesOf(policy.classes, parties).flatMap(({ types, rule }) => {
    const members = parties.filter((party) => types.includes(party.type))
    const name = types.join('+')
    const spoken = members.filter((party) => isExpress(positions[party.id] ?? 'none'))
    const absent = policy.everyClassPresent && spoken.length === 0
    if (absent)
      return missingIf(
        true,
        'class_absent',
        members.map((party) => party.id),
        { class: name },
      )
    const against = classAgainst(rule, members, positions)
    return missingIf(against !== null, 'class_rule', against ?? [], { class: name, rule })
  })
}

/** The classes that have at least one participating party. */
export function classesOf(classes: readonly PartyClass[], parties: readonly Party[]): PartyClass[] {
  const listed = new Set(classes.flatMap(({ types }) => types))
  const alone = [...new Set(parties.map((party) => party.type))].filter((type) => !listed.has(type))
  const own: PartyClass[] = alone.map((type) => ({ types: [type], rule: 'all' }))
  return [...classes, ...own].filter(({ types }) => parties.some((party) => types.includes(party.type)))
}

/**
 * Null when the class agrees, else the members whose acceptance is missing. Stand-asides and abstentions leave the
 * denominator; at least one member must accept; ties fail; « incl. one SME » holds only when an SME takes part.
 */
function classAgainst(rule: PartyClass['rule'], members: Party[], positions: Positions): string[] | null {
  const counted = members.filter(
    (party) => !['standing_aside', 'abstaining'].includes(positions[party.id] ?? ''),
  )
  const yes = counted.filter((party) => COUNTS_FOR.includes(positions[party.id] ?? ''))
  const small = counted.filter((party) => party.type === 'sme')
  const smallAgrees =
    rule !== 'two_thirds_with_sme' || small.length === 0 || small.some((party) => yes.includes(party))
  const enough = yes.length > 0 && reaches(rule, yes.length, counted.length)
  if (enough && smallAgrees) return null
  return counted.filter((party) => !yes.includes(party)).map((party) => party.id)
}

function reaches(rule: PartyClass['rule'], yes: number, counted: number): boolean {
  if (rule === 'all') return yes === counted
  if (rule === 'majority') return yes * 2 > counted
  return yes * 3 >= counted * 2
}

function where(positions: Positions, holds: (status: string) => boolean): string[] {
  return Object.keys(positions).filter((party) => holds(positions[party] ?? 'none'))
}

function missingIf(
  condition: boolean,
  code: Missing['code'],
  parties: string[],
  detail: Missing['detail'] = {},
): Missing[] {
  return condition ? [{ code, parties, detail }] : []
}
