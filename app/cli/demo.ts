import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPeople } from '#app/people/people.server.ts'
import { openSecret } from '#app/people/secret.server.ts'
import { writeLists } from '#app/projections/lists.server.ts'
import { openLedger } from '#app/record/ledger.server.ts'
import { childEnvironment, getConfig } from '#app/web/config.server.ts'
import { path } from '#app/web/paths.ts'
import { type Database, openDatabase } from '#prisma/database.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { loadDirectory, playSteps } from './play.ts'
import { Script } from './script.ts'
import { shiftTo } from './shift.ts'

/** The board in the middle of the second call: one party silent, one standing aside, one with a reservation. */
const MOMENT = 28
/** The partnership lead of the story also administers this installation. */
const LEAD = 'p01'

/**
 * `npm run demo [-- --until N]`: serves the product with the first part of the Greater Confluence story, moved in time
 * so that it ends this week, and prints a sign-in link for each person in it. Its data is in the folder `demo` of the
 * data folder: delete that to start again.
 */
const { values } = parseArgs({ options: { until: { type: 'string' } } })
const until = Number(values.until ?? MOMENT)
const config = getConfig()
const folder = join(config.dataFolder, 'demo')
const story = Script.parse(JSON.parse(await readFile('tests/scripts/greater-confluence.json', 'utf8')))
const database = await openDatabase({ folder })
await migrate(database.engine)
await load(database)
await printLinks(database)
await database.close()

const server = spawn(process.execPath, ['server.js'], {
  stdio: 'inherit',
  env: childEnvironment({ ENTENTE_DATA: folder, DATABASE_URL: '' }),
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

/** Plays the story once; a second demo finds it there. Nobody is written to about what happened before today. */
async function load(database: Database): Promise<void> {
  const ledger = openLedger({ database, projections: [writeLists], enqueue: async () => {} })
  if (await ledger.find(story.agreement)) return
  await loadDirectory({ database }, story)
  await database.client.user.update({ where: { id: LEAD }, data: { administrator: true } })
  const refused = await playSteps({ database, ledger }, shiftTo(story, new Date(), until), until)
  if (refused.length > 0)
    throw new Error(`The story was refused at step ${refused[0]?.step}: ${refused[0]?.code}`)
}

async function printLinks(database: Database): Promise<void> {
  const people = openPeople({
    client: database.client,
    secret: await openSecret(join(folder, 'keys')),
    url: config.url,
    linkPath: (language, token, to) =>
      `${path(language, 'invitation', { token })}?to=${encodeURIComponent(to)}`,
    sendSignInLink: async () => {},
  })
  console.log(`\n${story.title}: one sign-in link per person, good once, for 14 days.\n`)
  for (const { id = '', name, organization } of story.people) {
    const person = await people.findPerson(id)
    const to = path(person?.language ?? 'fr', 'agreement', { id: story.agreement })
    console.log(`${name} (${organization})\n  ${await people.signInLink(id, { to, days: 14 })}`)
  }
  console.log('')
}
