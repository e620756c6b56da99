import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openKeys } from '#app/documents/keys.ts'
import { openPeople, type People } from '#app/people/people.server.ts'
import { openSecret } from '#app/people/secret.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { type Ledger, openLedger } from '#app/record/ledger.server.ts'
import { childEnvironment, getConfig } from '#app/web/config.server.ts'
import { path } from '#app/web/paths.ts'
import { seatsOf } from '#machines/visibility.ts'
import { type Database, openDatabase } from '#prisma/database.server.ts'
import { takeFolder } from '#prisma/folder-lock.server.ts'
import { openQueue } from '#prisma/jobs.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { loadDirectory, playSteps } from './play.ts'
import { Script } from './script.ts'
import { shiftTo } from './shift.ts'

const STORY = 'tests/scripts/greater-confluence.json'
/** The board in the middle of the second call: one party silent, one standing aside, one with a reservation. */
const MOMENT = 28
/** The last event that a moved story can tell: the entry into force falls on the first of a month, which weeks do not keep. */
const LAST = 53
/** The partnership lead of the story also administers this installation. */
const LEAD = 'p01'

/**
 * `npm run demo [-- --until N]`: serves the product with the Greater Confluence story told up to its event N, moved in
 * time so that it ends this week (or a few weeks ago, where holidays would make its calls too short), and prints a
 * sign-in link for each person in it. Every demo begins anew, in the folder `demo` of the data folder. Ctrl-C ends it.
 */
const { values } = parseArgs({ options: { until: { type: 'string' } } })
const config = getConfig()
const folder = join(config.dataFolder, 'demo')
await tell(Number(values.until ?? MOMENT)).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
serve()

async function tell(until: number): Promise<void> {
  if (!(until >= 1 && until <= LAST))
    throw new Error(
      `--until takes the number of an event, to ${LAST} (fully signed): npm run demo -- --until 39\nThe whole story: npm run replay -- ${STORY}`,
    )
  const whole = Script.parse(JSON.parse(await readFile(STORY, 'utf8')))
  const story = shiftTo(whole, new Date(), until)
  await clear()
  // Keys as old as the story: a certificate made after a signature could not vouch for it.
  await openKeys(join(folder, 'keys'), { now: new Date(`${story.steps[0]?.at.slice(0, 10)}T00:00:00Z`) })
  const database = await openDatabase({ folder })
  await migrate(database.engine)
  const ledger = await load(database, story, until)
  await printLinks(database, ledger, story)
  await database.close()
}

/** What was tried in the last demo goes, unless that one still runs. */
async function clear(): Promise<void> {
  await mkdir(folder, { recursive: true })
  const release = takeFolder(folder)
  await rm(folder, { recursive: true })
  release()
}

/** Nobody is written to about what happened before today; a sealed text is drawn by the server once it runs. */
async function load(database: Database, story: Script, until: number): Promise<Ledger> {
  const queue = openQueue(database.engine)
  await queue.start()
  const ledger = openLedger({ database, listing: listingOf, projections: [], enqueue: async () => {} })
  await loadDirectory({ database }, story)
  await database.client.user.update({ where: { id: LEAD }, data: { administrator: true } })
  const { refused } = await playSteps({ ledger }, story, until)
  if (refused.length > 0)
    throw new Error(`The story was refused at step ${refused[0]?.step}: ${refused[0]?.code}`)
  const agreementId = story.agreement
  await database.transaction((tx) => queue.enqueue(tx, 'document', { agreementId }))
  await queue.stop()
  return ledger
}

async function printLinks(database: Database, ledger: Ledger, story: Script): Promise<void> {
  const people = openPeople({
    client: database.client,
    secret: await openSecret(join(folder, 'keys')),
    url: config.url,
    linkPath: (language, token, to) =>
      `${path(language, 'invitation', { token })}?to=${encodeURIComponent(to)}`,
    sendSignInLink: async () => {},
  })
  console.log(`\n${story.title}: one sign-in link per person, good once, for 14 days.\n`)
  for (const { id = '' } of story.people) await printLink(people, ledger, { id, agreement: story.agreement })
}

/** The address of the agreement leads to the page of it on which the person has most to do. */
async function printLink(
  people: People,
  ledger: Ledger,
  { id, agreement }: { id: string; agreement: string },
) {
  const person = await people.findPerson(id)
  const found = await ledger.find(agreement)
  if (!person || !found) return
  const { name, language, organizations } = person
  const seated = seatsOf(found.agreement, id).length > 0
  const to = seated ? path(language, 'agreement', { id: agreement }) : path(language, 'home')
  const without = seated ? '' : ' – no seat in the agreement at this point of the story'
  console.log(`${name}, ${organizations[0]?.name[language] ?? ''}${without}`)
  console.log(`  ${await people.signInLink(id, { to, days: 14 })}\n`)
}

/**
 * The server has a group of processes to itself: a terminal sends Ctrl-C to all of ours at once, and it would be told
 * twice, the second time while it closes.
 */
function serve(): void {
  const server = spawn(process.execPath, ['server.js'], {
    stdio: 'inherit',
    detached: process.platform !== 'win32',
    env: childEnvironment({ ENTENTE_DATA: folder, DATABASE_URL: '' }),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => server.kill('SIGTERM'))
  server.on('exit', (code) => process.exit(code ?? 0))
}
