import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { openKeys } from '#app/documents/keys.ts'
import { openPeople, type People } from '#app/people/people.server.ts'
import { openSecret } from '#app/people/secret.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { openLedger } from '#app/record/ledger.server.ts'
import { openDatabase } from '#prisma/database.server.ts'
import { openQueue } from '#prisma/jobs.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { layTables } from '#tests/database.ts'
import sample from '#tests/reference/sample-consortium.json' with { type: 'json' }
import { type Served, serve } from './server.ts'
import { beginningOf, type Moment, tellStory } from './story.ts'

/** Who is who, by first name; `nadia` administers the site and sits at no table. */
export const WHO = {
  nadia: 'p01',
  etienne: 'p02',
  meiLing: 'p04',
  sunita: 'p05',
  marcAntoine: 'p06',
  corinne: 'p07',
  chloe: 'p20',
  karim: 'p21',
  shauna: 'p25',
  dominic: 'p26',
} as const
export type Name = keyof typeof WHO

/** Shauna and Dominic are written to in English. */
const ENGLISH: string[] = [WHO.shauna, WHO.dominic]

export type Stage = Served & {
  /** Signs a person in, in this browser context. */
  enter: (context: BrowserContext, name: Name) => Promise<void>
}

/**
 * The built product on a free port, with one agreement told up to each of these moments: the agreement's id is the
 * moment's name (`/fr/ententes/review/texte`). What is sealed is drawn by the server once it runs.
 */
export async function serveStage(moments: readonly Moment[]): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-stage-'))
  const cookies = await setStage(folder, moments)
  const served = await serve({ ENTENTE_DATA: folder })
  return {
    ...served,
    dataFolder: folder,
    enter: (context, name) =>
      context.addCookies([{ name: 'entente', value: cookies[name], url: served.url }]),
    async stop() {
      await served.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Fills a data folder, leaves it closed, and gives the session cookie of each person. */
export async function setStage(folder: string, moments: readonly Moment[]): Promise<Record<Name, string>> {
  // Keys as old as the story: a certificate made after a signature could not vouch for it.
  await openKeys(join(folder, 'keys'), { now: new Date(Date.now() - 4 * 86_400_000) })
  if (!existsSync(join(folder, 'database'))) await layTables(folder)
  const database = await openDatabase({ folder })
  await migrate(database.engine)
  const queue = openQueue(database.engine)
  await queue.start()
  const ledger = openLedger({
    database,
    listing: listingOf,
    projections: [],
    // Nobody is written to: only the sealed document is drawn, by the server that opens the folder.
    enqueue: async (tx, { id: agreementId, facts }) => {
      const seals = facts.some(({ type }) => ['agreement.sealed', 'signature.given'].includes(type))
      if (seals) await queue.enqueue(tx, 'document', { agreementId })
    },
  })
  const people = openPeople({
    client: database.client,
    secret: await openSecret(join(folder, 'keys')),
    url: 'http://127.0.0.1',
    linkPath: (_, token) => `/${token}`,
    sendSignInLink: async () => {},
  })
  // Older than the story: what was signed in it bears certificates that were good at the time.
  await openKeys(join(folder, 'keys'), { now: beginningOf(new Date()) })
  await introduce(people)
  await database.client.user.update({ where: { id: WHO.nadia }, data: { administrator: true } })
  for (const moment of moments) await tellStory(ledger, moment, moment, new Date())
  const cookies = await signIn(people)
  await queue.stop()
  await database.close()
  return cookies
}

async function introduce(people: People): Promise<void> {
  for (const { id, type, name, jurisdiction } of sample.organizations) {
    const kind = type as Parameters<People['addOrganization']>[0]['type']
    await people.addOrganization({ id, type: kind, nameFr: name.fr, nameEn: name.en, jurisdiction })
  }
  for (const { id, name, email, org, title } of sample.people) {
    const language = ENGLISH.includes(id) ? 'en' : 'fr'
    await people.addPerson({ id, name, email, language, organization: org, title })
  }
}

async function signIn(people: People): Promise<Record<Name, string>> {
  const cookies: Partial<Record<Name, string>> = {}
  for (const [name, id] of Object.entries(WHO)) {
    const link = new URL(await people.signInLink(id, { days: 1 }))
    const given = await people.enter(link.pathname.slice(1), new Headers())
    cookies[name as Name] = given?.getSetCookie()[0]?.match(/^entente=([^;]*)/)?.[1] ?? ''
  }
  return cookies as Record<Name, string>
}
