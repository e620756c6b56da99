/** Appends to one agreement in the folder it is given, as fast as it can, and says each sequence once acknowledged. */
import { openLedger } from '#app/record/ledger.server.ts'
import { openDatabase } from '#prisma/database.server.ts'
import { openQueue } from '#prisma/jobs.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { drafted } from '#tests/story.ts'
import { instant, record, seatOne } from './rig.ts'

const [folder = ''] = process.argv.slice(2)
const database = await openDatabase({ folder })
await migrate(database.engine)
const queue = openQueue(database.engine)
await queue.start()
const ledger = openLedger({
  database,
  projections: [],
  enqueue: (tx, { id: agreementId, sequence }) => queue.enqueue(tx, 'entry', { agreementId, sequence }),
})
await record(ledger, drafted().slice(0, 1))
for (let n = 1; ; n += 1) {
  const { sequence } = await seatOne(ledger, `p${n}`, instant(60_000 + n))
  process.stdout.write(`${sequence}\n`)
}
