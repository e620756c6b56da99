import { type Bench, type Row, race } from './bench.ts'
import { type Ground, onEachGround } from './databases.ts'
import { understanding } from './understanding.ts'

const SHORT = 100
const LONG = 10_000

/** The same command on two agreements that differ only in the length of their history: it must cost the same. */
export const historyLength: Bench = {
  name: 'history-length',
  about: 'Commands at two lengths of history',
  run: (asked) => onEachGround(asked, measure),
}

async function measure({ kind, database, ledger }: Ground): Promise<Row[]> {
  // Filling is not measured, and need not reach the disk entry by entry. (A server's pool has many sessions: left alone.)
  if (kind === 'embedded') await database.raw('set synchronous_commit = off')
  const short = await grown(SHORT)
  const long = await grown(LONG)
  if (kind === 'embedded') await database.raw('set synchronous_commit = on')
  return race({ unit: 'ms', rounds: 20, each: 10 }, [
    { name: `command at ${SHORT} entries, ${kind}`, once: short },
    { name: `command at ${LONG} entries, ${kind}`, once: long },
  ])

  async function grown(length: number) {
    const id = `history-${length}`
    const command = await understanding(ledger, { id, parties: 3, clauses: 20 })
    const begun = (await ledger.find(id))?.sequence ?? 0
    for (let entry = begun; entry < length; entry += 1) await command()
    return command
  }
}
