import type { Appended, Ledger } from '#app/record/ledger.server.ts'
import { dueOf, type Timer } from '#machines/due.ts'
import { SYSTEM } from '#machines/state.ts'
import { perform } from './perform.ts'

/**
 * Does what the clock owes one agreement, if its time has come. Harmless when early, late or doubled: the command
 * carries what it was set for.
 *
 * @param at the clock's instant, ISO 8601 in UTC
 * @param command only this; left out, what is due first
 * @returns the entry, or null when nothing was due
 */
export async function runTimer(
  ledger: Pick<Ledger, 'find' | 'append'>,
  agreement: string,
  at: string,
  command?: Timer,
): Promise<Appended | null> {
  const found = await ledger.find(agreement)
  const due = found && dueOf(found.agreement, command)
  if (!due || due.at > at) return null
  return perform(ledger, { verb: due.command, agreement, input: due.input, actor: SYSTEM, at })
}
