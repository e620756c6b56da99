import type { Fact } from './facts.ts'
import { continueIdle } from './idle.ts'
import { roleAmong } from './parties.ts'
import { type Reason, type Refusal, RefusalSignal, refuseFor } from './refusal.ts'
import { type Rule, whoReasons } from './rule.ts'
import { type CommandName, type InputOf, rules } from './rules/index.ts'
import type { Actor, Agreement } from './state.ts'
import { Step } from './step.ts'
import { closeProposals } from './talk/closing.ts'
import type { Role } from './vocabulary.ts'

export type Decided = {
  /** The entry's type, `noun.past`. */
  entry: string
  /** The role in which the actor acted; null for the clock and for whoever creates. */
  role: Role | null
  /** Empty when nothing happens: a late timer. */
  facts: Fact[]
  /** The parties that may read it, in the order of their ids; left out when everybody may. */
  readers?: string[]
  agreement: Agreement
}

/**
 * This version of the procedure: may this happen, and what follows? Pure: who, when and every id come in.
 *
 * @param agreement the state before; null only for `create-agreement`
 * @returns the facts of one entry and the state after them, or why not
 */
export function decide<Name extends CommandName>(
  agreement: Agreement | null,
  name: Name,
  input: InputOf<Name>,
  actor: Actor,
  at: string,
): { decided: Decided } | { refusal: Refusal } {
  const rule = rules[name] as unknown as Rule<InputOf<Name>>
  try {
    if (agreement !== null) refuseEarly(agreement, rule as Rule<never>, actor, at)
    const step = new Step(agreement, actor, at)
    rule.follows(step, input)
    closeProposals(step)
    if (agreement !== null) continueIdle(step, agreement)
    const role = agreement === null ? null : roleAmong(agreement, actor, rule.roles)
    const readers = step.readers === null ? {} : { readers: step.readers.toSorted() }
    return {
      decided: { entry: rule.entry, role, facts: step.facts, ...readers, agreement: step.agreement },
    }
  } catch (error) {
    if (error instanceof RefusalSignal) return { refusal: error.refusal }
    throw error
  }
}

function refuseEarly(agreement: Agreement, rule: Rule<never>, actor: Actor, at: string): void {
  refuseFor('Forbidden', whoReasons(agreement, actor, rule))
  refuseFor('Refused', rule.may?.(agreement, actor, at) ?? [])
}

export type Available = {
  command: CommandName
  allowed: boolean
  kind: 'Forbidden' | 'Refused' | null
  reasons: Reason[]
}

/**
 * What this person may do now, and why not otherwise: the same conditions that refuse a command, so that a page
 * shows a button exactly when it would work.
 */
export function available(agreement: Agreement, actor: Actor, at: string): Record<CommandName, Available> {
  const names = Object.keys(rules) as CommandName[]
  return Object.fromEntries(names.map((name) => [name, availableOne(agreement, name, actor, at)])) as Record<
    CommandName,
    Available
  >
}

function availableOne(agreement: Agreement, command: CommandName, actor: Actor, at: string): Available {
  const rule = rules[command] as unknown as Rule<never>
  const who = whoReasons(agreement, actor, rule)
  if (who.length > 0) return { command, allowed: false, kind: 'Forbidden', reasons: who }
  const reasons = rule.may?.(agreement, actor, at) ?? []
  return { command, allowed: reasons.length === 0, kind: reasons.length > 0 ? 'Refused' : null, reasons }
}
