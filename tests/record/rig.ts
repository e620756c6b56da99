import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import {
  type Appended,
  type Change,
  type Ledger,
  type Listing,
  openLedger,
  type Projection,
} from '#app/record/ledger.server.ts'
import { verifyHistory } from '#app/record/verify.ts'
import { decide, replay } from '#machines/decide.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Fact } from '#machines/facts.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import type { Act } from '#tests/story.ts'

/** The ledger over a database, with no jobs and the read models that a test gives. */
export function ledgerOver(
  database: Database,
  listing?: (change: Change) => Listing,
  ...projections: Projection[]
): Ledger {
  return openLedger({ database, listing, projections, enqueue: async () => {} })
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** Re-verifies a whole record, and that the kept state is what its entries alone give. */
export async function checkRecord(ledger: Ledger, id = cast.ID): Promise<number> {
  const history = await ledger.exportHistory(id)
  const { ok, entries, head, bad } = await verifyHistory(history, sha256)
  expect(bad).toBeNull()
  const found = await ledger.find(id)
  expect({ ok, entries, head }).toEqual({ ok: true, entries: history.entries.length, head: found?.head })
  expect(found?.agreement).toEqual(replay(await ledger.read(id)))
  return entries
}

/** Appends what follows from acts that must all be allowed, each one minute after the other. */
export async function record(
  ledger: Ledger,
  acts: readonly Act[],
  from = Date.parse(cast.MONDAY),
): Promise<void> {
  for (const [index, act] of acts.entries()) {
    await appendAct(ledger, act, new Date(from + index * 60_000).toISOString())
  }
}

export function appendAct(ledger: Ledger, act: Act, at: string): Promise<Appended> {
  return ledger.append(cast.ID, async (agreement) => {
    const outcome = decide(agreement, act.command, act.input(agreement), act.by, act.at ?? at)
    if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal))
    const { entry: type, role, facts, agreement: after } = outcome.decided
    return { type, actor: act.by.person, party: act.by.party, role, at: act.at ?? at, facts, after }
  })
}

/** Appends one entry that seats a person, whatever the procedure says. */
export function seatOne(ledger: Ledger, person: string, asked: string, actor = person): Promise<Appended> {
  const facts: Fact[] = [
    { type: 'person.seated', seat: cast.seat({ person, party: 'uconf' }, ['facilitator']) },
  ]
  return ledger.append(cast.ID, async (agreement, notBefore) => {
    if (!agreement) throw new Error('no agreement')
    const at = asked < notBefore ? notBefore : asked
    const after = evolveAll(agreement, facts, at)
    return { type: 'person.seated', actor, party: 'uconf', role: null, at, facts, after }
  })
}

/** An instant of the story, so many milliseconds after its first day began. */
export const instant = (after: number) => new Date(Date.parse(cast.MONDAY) + after).toISOString()
