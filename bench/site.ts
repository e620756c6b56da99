import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPeople } from '#app/people/people.server.ts'
import { openSecret } from '#app/people/secret.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { openLedger } from '#app/record/ledger.server.ts'
import { type Database, openDatabase } from '#prisma/database.server.ts'
import { openQueue } from '#prisma/jobs.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { draft, type Member, members, review, type Size, sitDown } from './negotiations.ts'

/** A data folder that a server can be started on, and who is signed in there. */
export type Site = { folder: string; agreement: string; cookie: string; remove: () => Promise<void> }

/** Agreements of these sizes in review, and so many others of the same person. */
export async function makeSite(sizes: readonly [Size, ...Size[]], others: number): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-site-'))
  const database = await openDatabase({ folder })
  await migrate(database.engine)
  const queue = openQueue(database.engine)
  await queue.start()
  await queue.stop()
  // Made in a minute rather than in five; what is measured later is a new process on the closed folder.
  await database.raw('set synchronous_commit = off')
  const [member] = members(sizes[0].parties)
  const cookie = await signIn(database, folder, member)
  // Nobody is to be written to, and nothing to be drawn, while pages are measured.
  const ledger = openLedger({ database, listing: listingOf, projections: [], enqueue: async () => {} })
  const title = { fr: 'Entente de mesure', en: 'Benchmark agreement' }
  const { party, type, name } = member
  const founding = { id: party, type, name, coordinator: true }
  for (let index = 0; index < others; index += 1) {
    const { say } = sitDown(ledger, { id: `other-${index}`, parties: 1 })
    await say(member, 'create-agreement', {
      id: `other-${index}`,
      template: 'union_training',
      title,
      party: founding,
      text: 'none',
    })
  }
  for (const { id, parties, clauses } of sizes) {
    const table = sitDown(ledger, { id, parties })
    await draft(table, clauses)
    await review(table)
  }
  await database.raw('checkpoint')
  await database.close()
  return {
    folder,
    agreement: sizes[0].id,
    cookie,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function signIn(
  { client }: Database,
  folder: string,
  { person, party, type, name }: Member,
): Promise<string> {
  const people = openPeople({
    client,
    secret: await openSecret(join(folder, 'keys')),
    url: 'http://127.0.0.1',
    linkPath: (_, token) => `/${token}`,
    sendSignInLink: async () => {},
  })
  const kind = type as Parameters<typeof people.addOrganization>[0]['type']
  await people.addOrganization({ id: party, type: kind, nameFr: name.fr, nameEn: name.en })
  await people.addPerson({
    id: person,
    name: 'Sunita Rao',
    email: 'sunita@example.org',
    language: 'en',
    organization: party,
  })
  await client.user.update({ where: { id: person }, data: { administrator: true } })
  const link = new URL(await people.signInLink(person, { days: 1 }))
  const given = await people.enter(link.pathname.slice(1), new Headers())
  return given?.getSetCookie()[0]?.split(';')[0] ?? ''
}
