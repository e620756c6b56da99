import { isBoundNow } from './in-force/matters.ts'
import { roleAmong, takesPart } from './parties.ts'
import { ownValue, type Reason, refuseFor, unless } from './refusal.ts'
import type { Actor, Agreement } from './state.ts'
import type { Step } from './step.ts'
import type { Role } from './vocabulary.ts'

/** One thing that people (or the clock) may do to an agreement. */
export type Rule<Input> = {
  /** What the entry is called afterwards: `noun.past`. */
  entry: string
  /** Any of these roles, held for the party one acts for. */
  roles: readonly Role[]
  /** Timers may do it too. */
  timer?: true
  /** Why it cannot be done now, whatever one would type: what pages show beside a disabled button. */
  may?: (agreement: Agreement, actor: Actor, at: string) => Reason[]
  /** What follows. Refuses by `refuseFor` or by a chart's move. */
  follows: (step: Step, input: Input) => void
}

/** Keeps a rule's input type. */
export function rule<Input>(definition: Rule<Input>): Rule<Input> {
  return definition
}

/** Why this person may not use this rule at all. */
export function whoReasons(agreement: Agreement, actor: Actor, { roles, timer }: Rule<never>): Reason[] {
  if (actor.person === 'system') return unless(timer === true, 'timer_may_not')
  return unless(roleAmong(agreement, actor, roles) !== null, 'role_missing', { roles: [...roles] })
}

/** Refuses when there is no such clause; gives it otherwise. */
export function needClause(step: Step, id: string) {
  const clause = ownValue(step.agreement.clauses, id)
  refuseFor('Missing', unless(clause !== undefined, 'clause_missing', { id }))
  return clause as NonNullable<typeof clause>
}

export function needParty(step: Step, id: string) {
  const party = ownValue(step.agreement.parties, id)
  refuseFor('Missing', unless(party !== undefined, 'party_missing', { id }))
  return party as NonNullable<typeof party>
}

/**
 * Whoever speaks for a party speaks only while that party takes part; those who hold one of `offices` act for the
 * agreement as a whole.
 */
export function speaksOr(agreement: Agreement, actor: Actor, ...offices: Role[]): Reason[] {
  const serves = roleAmong(agreement, actor, offices) !== null
  return unless(serves || takesPart(agreement, actor), 'not_taking_part')
}

/** After the signatures: whoever speaks for a party speaks while that party is bound; offices act for all. */
export function boundOr(agreement: Agreement, actor: Actor, ...offices: Role[]): Reason[] {
  const serves = roleAmong(agreement, actor, offices) !== null
  return unless(serves || isBoundNow(agreement, actor.party ?? ''), 'not_bound')
}

/** The state must be one of these. */
export function inState(agreement: Agreement, ...states: string[]): Reason[] {
  return unless(states.includes(agreement.status), 'not_in_this_state', {
    chart: 'agreement',
    state: agreement.status,
  })
}
