import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, databaseOver, openDatabase } from '#prisma/database.server.ts'
import { migrate, migrationsFolder, readMigrations } from '#prisma/migrate.server.ts'
import { openInMemory } from '#prisma/pglite.server.ts'
import { openServer } from '#prisma/postgres.server.ts'

/** The server to test on, when there is one; without it every test runs on the embedded database. */
export const serverUrl = process.env.TEST_DATABASE_URL

/**
 * A database of the test's own, migrated and empty: a copy of a template that is made once for these migrations
 * and kept. `close` ends it, and drops it on a server.
 */
export function testDatabase(): Promise<Database> {
  return serverUrl ? serverCopy(serverUrl) : embeddedCopy()
}

/** Changes whenever a migration does, so that a kept template is never an old one. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of readMigrations(migrationsFolder())) hash.update(`${name} ${checksum}\n`)
  return hash.digest('hex').slice(0, 16)
}

async function embeddedCopy(): Promise<Database> {
  const template = join(tmpdir(), `entente-test-${fingerprint()}.tar`)
  if (!existsSync(template)) await makeArchive(template)
  return databaseOver(await openInMemory(new Blob([readFileSync(template)])))
}

/**
 * Puts an embedded database with its tables and no row into a data folder, where a start expects it: a copy takes a
 * tenth of what it takes PostgreSQL to make its files anew.
 */
export async function layTables(folder: string): Promise<void> {
  const template = join(tmpdir(), `entente-test-${fingerprint()}`)
  if (!existsSync(template)) await makeFolder(template)
  cpSync(join(template, 'database'), join(folder, 'database'), { recursive: true })
}

async function makeFolder(path: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`
  const database = await openDatabase({ folder: unfinished })
  await migrate(database.engine)
  await database.close()
  try {
    renameSync(unfinished, path)
  } catch (error) {
    // Another process was first: its folder is as good.
    if (!existsSync(path)) throw error
    rmSync(unfinished, { recursive: true })
  }
}

/** Two test files may make it at once; the rename keeps either from reading half of it. */
async function makeArchive(path: string): Promise<void> {
  const engine = await openInMemory()
  await migrate(engine)
  const archive = await engine.dump()
  await engine.close()
  const unfinished = `${path}.${randomUUID()}`
  writeFileSync(unfinished, new Uint8Array(await archive.arrayBuffer()))
  renameSync(unfinished, path)
}

async function serverCopy(url: string): Promise<Database> {
  const template = `entente_test_${fingerprint()}`
  const name = `entente_test_${randomUUID().replaceAll('-', '')}`
  await onServer(url, async (client) => {
    // Held for the session: one process makes the template, and no copy starts from half of it.
    await client.query('select pg_advisory_lock(7270001)')
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client, url, template)
    await client.query(`create database ${name} template ${template}`)
  })
  const database = databaseOver(await openServer(inDatabase(url, name)))
  return { ...database, close: () => dropAfter(database, url, name) }
}

async function makeTemplate(client: pg.Client, url: string, template: string): Promise<void> {
  const unfinished = `${template}_new`
  await client.query(`drop database if exists ${unfinished}`)
  await client.query(`create database ${unfinished}`)
  const engine = await openServer(inDatabase(url, unfinished))
  await migrate(engine)
  await engine.close()
  await client.query(`alter database ${unfinished} rename to ${template}`)
}

async function dropAfter(database: Database, url: string, name: string): Promise<void> {
  await database.close()
  await onServer(url, (client) => client.query(`drop database if exists ${name} with (force)`))
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** The same server, another database. */
export function inDatabase(url: string, name: string): string {
  const there = new URL(url)
  there.pathname = `/${name}`
  return there.href
}
