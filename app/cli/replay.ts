import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openDocuments } from '#app/documents/documents.server.ts'
import { openKeys } from '#app/documents/keys.ts'
import { closeRenderer } from '#app/documents/render.ts'
import { findLatestVersion } from '#app/documents/versions.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { type Ledger, openLedger } from '#app/record/ledger.server.ts'
import { type Database, openDatabase } from '#prisma/database.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { differenceOf, isAsExpected } from './expected.ts'
import { loadDirectory, playSteps } from './play.ts'
import { Script } from './script.ts'
import { statesOf } from './states.ts'

/**
 * `npm run replay -- script.json [--until N] [--out folder]`: plays a negotiation through the commands, on a fresh
 * database in memory, and prints one JSON object: the states that it ends in, compared with what the script expects.
 * Nobody is written to: there is no queue behind this ledger.
 */
const { values, positionals } = parseArgs({
  options: { until: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
})

const script = await readScript(positionals[0])
const database = await openDatabase({ memory: true })
await migrate(database.engine)
const ledger = openLedger({ database, listing: listingOf, projections: [], enqueue: async () => {} })
await loadDirectory({ database }, script)
const until = values.until === undefined ? undefined : Number(values.until)
const { refused: refusals, after } = await playSteps({ ledger }, script, until)
const found = await ledger.find(script.agreement)
if (values.out) await writeOut(database, ledger, script.agreement, values.out)
await database.close()

const states = found ? statesOf(found.agreement) : []
const whole = script.steps.every(
  (step, index) => (step.event ?? index + 1) <= (until ?? Number.POSITIVE_INFINITY),
)
const expected = script.expect && differenceOf(script.expect, whole ? states : null, after, until)
const { sequence = 0, head = '' } = found ?? {}
console.log(JSON.stringify({ states, entries: sequence, head, refusals, expected }, null, 2))
process.exitCode = isAsExpected(refusals, expected) ? 0 : 1

async function readScript(file: string | undefined): Promise<Script> {
  if (!file) fail('Name a script: npm run replay -- script.json [--until N] [--out folder]')
  const text = await readFile(file, 'utf8').catch(() => fail(`${file} cannot be read.`))
  try {
    return Script.parse(JSON.parse(text))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    return fail(`${file} is not a script (docs/script-format.md):\n${why}`)
  }
}

/** `agreement.pdf`: the sealed text with its signatures, or a draft copy before there is one; `history.json`. */
async function writeOut(database: Database, ledger: Ledger, id: string, folder: string): Promise<void> {
  const agreement = (await ledger.find(id))?.agreement
  const place = await mkdtemp(join(tmpdir(), 'entente-replay-'))
  // Keys as old as the story: a certificate made after a signature could not vouch for it.
  const keys = await openKeys(place, { now: new Date(agreement?.createdAt ?? 0) })
  const documents = openDocuments({ client: database.client, ledger, keys })
  await mkdir(folder, { recursive: true })
  await documents.catchUp(id)
  const sealed = await findLatestVersion(database.client, id)
  const pdf =
    sealed?.bytes ?? (agreement && (await documents.drawDraft(agreement, new Date(agreement.createdAt))))
  if (pdf) await writeFile(join(folder, 'agreement.pdf'), pdf)
  await writeFile(join(folder, 'history.json'), JSON.stringify(await ledger.exportHistory(id), null, 1))
  await closeRenderer()
  await rm(place, { recursive: true })
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
