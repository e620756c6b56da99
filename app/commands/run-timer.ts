import type { Appended, Ledger } from '#app/record/ledger.server.ts'
import { duesOf, type Timer } from '#machines/due.ts'
import { SYSTEM } from '#machines/state.ts'
import { perform } from './perform.ts'

/**
 * Does the first thing that the clock owes one agreement and whose time has come. Harmless when early, late or doubled:
 * the command carries what it was set for, and one that came too late leaves its turn to the next.
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
  const dues = found ? duesOf(found.agreement).filter((due) => due.at <= at) : []
  for (const { command: verb, input } of dues) {
    if (command !== undefined && verb !== command) continue
    const done = await perform(ledger, { verb, agreement, input, actor: SYSTEM, at })
    if (done.sequence !== found?.sequence) return done
  }
  return null
}
