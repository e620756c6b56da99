import { evolveAll } from './evolve.ts'
import type { Fact } from './facts.ts'
import type { Available, Decided } from './procedure.ts'
import * as newest from './procedure.ts'
import type { Refusal } from './refusal.ts'
import { released } from './released/index.ts'
import type { CommandName, InputOf } from './rules/index.ts'
import type { Actor, Agreement } from './state.ts'
import { PROCEDURE } from './version.ts'

export type { Available, Decided } from './procedure.ts'
export { PROCEDURE } from './version.ts'

/** One version of the procedure, able to decide. */
export type Procedure = Pick<typeof newest, 'decide' | 'available'>

/**
 * May this happen, and what follows? By the version of the procedure that the agreement runs under: the one that it began
 * with, or that its parties moved it to. Pure: who, when and every id come in.
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
  const procedure = procedureFor(agreement, name)
  if (!procedure) return { refusal: unknown(agreement) }
  const outcome = procedure.decide(agreement, name, input, actor, at)
  if (procedure === newest || 'refusal' in outcome) return outcome
  // What facts do to the state is no matter of versions: a released fact keeps its meaning for ever.
  const { facts } = outcome.decided
  return { decided: { ...outcome.decided, agreement: evolveAll(agreement, facts, at) } }
}

/**
 * What this person may do now, and why not otherwise: the same conditions that refuse a command, so that a page
 * shows a button exactly when it would work.
 */
export function available(agreement: Agreement, actor: Actor, at: string): Record<CommandName, Available> {
  const current = newest.available(agreement, actor, at)
  const procedure = procedureFor(agreement)
  if (procedure === newest) return current
  const own: Partial<typeof current> = procedure?.available(agreement, actor, at) ?? {}
  const names = Object.keys(current) as CommandName[]
  const entries = names.map((name) => [name, own[name] ?? unknownTo(agreement, name)])
  return { ...Object.fromEntries(entries), 'adopt-procedure': current['adopt-procedure'] }
}

/** A version does not decide about its successor: moving to the newest is the newest's to decide. */
function procedureFor(agreement: Agreement | null, name?: CommandName): Procedure | undefined {
  if (agreement === null || agreement.procedure === PROCEDURE || name === 'adopt-procedure') return newest
  return Object.hasOwn(released, agreement.procedure) ? released[agreement.procedure] : undefined
}

function unknown(agreement: Agreement | null): Refusal {
  const detail = { procedure: agreement?.procedure ?? '' }
  return { kind: 'Refused', reasons: [{ code: 'procedure_unknown', detail }] }
}

function unknownTo(agreement: Agreement, command: CommandName): Available {
  const { kind, reasons } = unknown(agreement)
  return { command, allowed: false, kind: kind as 'Refused', reasons }
}

/** The state after a whole history: entries in order, each with its instant and its facts. */
export function replay(entries: readonly { at: string; facts: readonly Fact[] }[]): Agreement | null {
  let agreement: Agreement | null = null
  for (const { at, facts } of entries) agreement = evolveAll(agreement, facts, at)
  return agreement
}
