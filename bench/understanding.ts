import type { Ledger } from '#app/record/ledger.server.ts'
import { draft, review, type Size, sitDown } from './negotiations.ts'

/** A cheap command that is allowed for ever: a party says of one clause after the other that it has understood it. */
export async function understanding(ledger: Ledger, size: Size): Promise<() => Promise<unknown>> {
  const table = sitDown(ledger, size)
  await draft(table, size.clauses)
  const { order } = await review(table)
  let turn = 0
  return () => {
    turn += 1
    return table.say(table.members[0], 'mark-understood', { clause: order[turn % order.length], revision: 1 })
  }
}
