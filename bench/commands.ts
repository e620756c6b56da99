import { bareInsert } from './bare-insert.ts'
import { type Bench, type Row, race } from './bench.ts'
import { type Ground, onEachGround } from './databases.ts'
import { understanding } from './understanding.ts'

/** The whole way of a command (parse, decide, append, lists, job, commit) against one bare row committed. */
export const commands: Bench = {
  name: 'commands',
  about: 'Commands through the whole path',
  run: (asked) => onEachGround(asked, measure),
}

async function measure({ kind, database, ledger }: Ground): Promise<Row[]> {
  const command = await understanding(ledger, { id: 'commands', parties: 3, clauses: 20 })
  return race({ unit: 'per second', rounds: 15, each: 20 }, [
    { name: `bare insert and commit, ${kind}`, once: await bareInsert(database) },
    { name: `command, ${kind}`, once: command },
  ])
}
