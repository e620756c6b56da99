import type { Missing } from './decision.ts'
import type { PartyClass, Policy, RuleName } from './policy.ts'
import type { Clause, Party } from './state.ts'

/** Position of each participating party, by party id. */
export type Positions = Record<string, string>

/** What a rule looks at: nothing else can change its answer. */
export type Ballot = {
  policy: Policy
  rule: RuleName
  clause: Clause
  parties: Party[]
  positions: Positions
}

const ACCEPTING = ['accepted', 'accepted_with_reservation']
const COUNTS_FOR = [...ACCEPTING, 'deemed_accepted']
const EXPRESS = [...ACCEPTING, 'standing_aside', 'abstaining', 'objecting']

/** Said aloud: silence, a stale answer and a deemed acceptance are not express. */
export function isExpress(status: string): boolean {
  return EXPRESS.includes(status)
}

export function isAccepting(status: string): boolean {
  return ACCEPTING.includes(status)
}

/** What the agreement's own rule still asks for on one clause. Source: reference §6.4. */
export function ruleMissing(ballot: Ballot): Missing[] {
  return [...decisiveMissing(ballot), ...tooManyAside(ballot), ...RULES[ballot.rule](ballot)]
}

const RULES: Record<RuleName, (ballot: Ballot) => Missing[]> = {
  /** Every party says yes: silence, abstention and stand-aside all fail it. */
  unanimity: ({ positions }) => {
    const others = where(positions, (status) => !ACCEPTING.includes(status))
    return missingIf(others.length > 0, 'not_unanimous', others)
  },
  /** Every party has spoken aloud, and none objects. */
  consensus: ({ positions }) => [...unanswered(positions, EXPRESS), ...objecting(positions)],
  /** None objects; whoever said nothing is deemed to accept, or is missing. */
  consent_with_silence: ({ positions }) => [
    ...unanswered(positions, [...EXPRESS, 'deemed_accepted']),
    ...objecting(positions),
  ],
  class_concurrence: classesMissing,
  supermajority_veto: belowThreshold,
}

function unanswered(positions: Positions, answers: string[]): Missing[] {
  const waiting = where(positions, (status) => !answers.includes(status))
  return missingIf(waiting.length > 0, 'unanswered', waiting)
}

function objecting(positions: Positions): Missing[] {
  const against = where(positions, (status) => status === 'objecting')
  return missingIf(against.length > 0, 'objecting', against)
}

/** Acceptances among acceptances and objections; who stands aside or abstains is in neither. Nobody at all is not enough. */
function belowThreshold({ positions, policy }: Ballot): Missing[] {
  const yes = where(positions, (status) => ACCEPTING.includes(status)).length
  const against = where(positions, (status) => status === 'objecting')
  const counted = yes + against.length
  const share = policy.threshold ?? 1
  const enough = yes > 0 && yes >= share * counted - 1e-9
  const detail = { accepting: yes, counted, share }
  return missingIf(
    !enough,
    'below_threshold',
    yes === 0 ? where(positions, (status) => !isExpress(status)) : against,
    detail,
  )
}

/** Nothing is adopted without the express word of a decisive party. */
function decisiveMissing({ policy, parties, positions }: Ballot): Missing[] {
  const decisive = parties.filter(({ type }) => policy.decisive?.includes(type))
  const waiting = decisive.filter(({ id }) => !ACCEPTING.includes(positions[id] ?? 'none'))
  return missingIf(
    waiting.length > 0,
    'decisive_missing',
    waiting.map(({ id }) => id),
  )
}

/** A share of the parties may stand aside; decisive parties are not counted among those that may. */
function tooManyAside({ policy, parties, positions }: Ballot): Missing[] {
  const aside = where(positions, (status) => status === 'standing_aside')
  const base = parties.filter(({ type }) => !policy.decisive?.includes(type)).length
  return missingIf(aside.length > policy.standAsideMax * base + 1e-9, 'too_many_stand_asides', aside)
}

/** Each class with a party must speak and agree by its own rule. Types in no class are each their own, rule `all`. */
function classesMissing({ policy, parties, positions }: Ballot): Missing[] {
  return classesOf(policy.classes, parties).flatMap(({ types, rule }) => {
    const members = parties.filter((party) => types.includes(party.type))
    const name = types.join('+')
    const spoken = members.filter((party) => EXPRESS.includes(positions[party.id] ?? 'none'))
    const ids = members.map((party) => party.id)
    if (policy.everyClassPresent && spoken.length === 0)
      return missingIf(true, 'class_absent', ids, { class: name })
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

/** Parties whose position is such. */
export function where(positions: Positions, holds: (status: string) => boolean): string[] {
  return Object.keys(positions).filter((party) => holds(positions[party] ?? 'none'))
}

/** One thing missing, or nothing. */
export function missingIf(
  condition: boolean,
  code: Missing['code'],
  parties: string[],
  detail: Missing['detail'] = {},
): Missing[] {
  return condition ? [{ code, parties, detail }] : []
}
