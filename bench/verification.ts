import { createHash } from 'node:crypto'
import type { History } from '#app/record/entry.ts'
import { openLedger, sha256Hex } from '#app/record/ledger.server.ts'
import { verifyHistory } from '#app/record/verify.ts'
import { verifyContents } from '#app/record/verify-contents.ts'
import { openDatabase } from '#prisma/database.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { type Bench, race } from './bench.ts'
import { understanding } from './understanding.ts'

const ENTRIES = 10_000

/** A history of 10,000 entries checked, and played again from its entries alone, against hashing the same bytes. */
export const verification: Bench = {
  name: 'verification',
  about: `Verification and replay of ${ENTRIES} entries`,
  async run() {
    const { history, replay, close } = await longHistory()
    const rows = await race({ unit: 'entries per second', rounds: 7, each: 1, holds: ENTRIES }, [
      { name: `bare SHA-256 chain, ${ENTRIES} entries`, once: () => bareChain(history) },
      { name: `verification, ${ENTRIES} entries`, once: () => verifyHistory(history, sha256Hex) },
      {
        name: `verification with every sealed text, ${ENTRIES} entries`,
        once: () => verifyContents(history),
      },
      { name: `replay from the database, ${ENTRIES} entries`, once: replay },
    ])
    await close()
    return rows
  },
}

async function longHistory() {
  const database = await openDatabase({ memory: true })
  await migrate(database.engine)
  const ledger = openLedger({ database, projections: [], enqueue: async () => {} })
  const command = await understanding(ledger, { id: 'long', parties: 3, clauses: 20 })
  for (let entry = (await ledger.find('long'))?.sequence ?? 0; entry < ENTRIES; entry += 1) await command()
  const history = await ledger.exportHistory('long')
  // Both the state that a ledger keeps and the one beside the entries would spare the replay that is measured.
  await database.raw('delete from "Snapshot"')
  const replay = async () => {
    const state = await openLedger({ database, projections: [], enqueue: async () => {} }).stateAt(
      'long',
      ENTRIES,
    )
    if (state?.id !== 'long') throw new Error('Nothing was replayed.')
  }
  return { history, replay, close: database.close }
}

/** Two digests an entry, each over the last: what no verifier of this format can do without. */
function bareChain({ entries }: History): string {
  let last = ''
  for (const { header, salt = '', payload = '' } of entries) {
    createHash('sha256').update(salt).update(payload).digest()
    last = createHash('sha256').update(last).update(header).digest('hex')
  }
  return last
}
