import { clausesWithoutQuorum } from './consensus.ts'
import type { CommandName, InputOf } from './rules/index.ts'
import type { Agreement } from './state.ts'

/** What the clock will do next, and when. */
export type Due = {
  [Name in Timer]: { at: string; command: Name; input: InputOf<Name> }
}[Timer]

type Timer = 'close-call' | 'prolong-call' | 'enter-into-force'

/** A call lasts to the last second of its day: the clock looks when that second is over. */
const AFTER_DEADLINE = 1000

/** The date that people are told of, behind the instant at which the clock looks: a call ends just before. */
export function toldDate(status: Agreement['status'], dueAt: Date): string {
  return new Date(dueAt.getTime() - (status === 'review.call' ? AFTER_DEADLINE : 0)).toISOString()
}

/** At its deadline the call goes on, once, when too few have spoken (readings §6.12). */
export function prolongs(agreement: Agreement): boolean {
  return agreement.call?.prolonged === false && clausesWithoutQuorum(agreement).length > 0
}

/** The next timer of an agreement, or null. It carries what it was set for, so that firing late is harmless. */
export function dueOf(agreement: Agreement): Due | null {
  const { call } = agreement
  if (agreement.status === 'review.call' && call) {
    const at = new Date(Date.parse(call.deadline) + AFTER_DEADLINE).toISOString()
    const command = prolongs(agreement) ? 'prolong-call' : 'close-call'
    return { at, command, input: { call: call.id, deadline: call.deadline } }
  }
  if (agreement.status === 'signed' && agreement.effectiveAt) {
    return { at: agreement.effectiveAt, command: 'enter-into-force', input: {} }
  }
  return null
}

/** Every command that a timer may issue. */
export const TIMERS: readonly CommandName[] = ['close-call', 'prolong-call', 'enter-into-force']
