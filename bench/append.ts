import { openLedger } from '#app/record/ledger.server.ts'
import { bareInsert } from './bare-insert.ts'
import { type Bench, type Row, race } from './bench.ts'
import { type Ground, onEachGround } from './databases.ts'
import { understanding } from './understanding.ts'

/** The record alone: an entry chained, hashed and committed under its lock, without lists and jobs. */
export const append: Bench = {
  name: 'append',
  about: 'Durable append',
  run: (asked) => onEachGround(asked, measure),
}

async function measure({ kind, database }: Ground): Promise<Row[]> {
  const ledger = openLedger({ database, projections: [], enqueue: async () => {} })
  const command = await understanding(ledger, { id: 'append', parties: 3, clauses: 20 })
  return race({ unit: 'ms', rounds: 15, each: 20 }, [
    { name: `bare insert and commit, ${kind}`, once: await bareInsert(database) },
    { name: `durable append, ${kind}`, once: command },
  ])
}
