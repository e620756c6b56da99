import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection, Engine } from './engine.ts'

export type Migration = { name: string; sql: string; checksum: string }

/**
 * Brings a database to the newest migration and returns the names of those it applied. Each runs in a
 * transaction of its own under one advisory lock, so racing processes apply each once; a crash in one leaves
 * nothing of it. Writes the `_prisma_migrations` rows that Prisma's own tools read.
 *
 * @throws one sentence when an applied migration's folder has changed or gone, or when its SQL fails
 */
export async function migrate(engine: Engine, folder: string = migrationsFolder()): Promise<string[]> {
  const migrations = readMigrations(folder)
  await engine.transaction(async (connection) => {
    await takeTurn(connection)
    await connection.script(HISTORY_TABLE)
  })
  refuseUnlessKnown(await appliedTo(engine), migrations)
  const names: string[] = []
  for (const migration of migrations) {
    if (await engine.transaction((connection) => apply(connection, migration))) names.push(migration.name)
  }
  return names
}

/** Where the migrations are, from the source and from the built server alike: the nearest `prisma/migrations` upwards. */
export function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (folder !== dirname(folder)) {
    const found = join(folder, 'prisma', 'migrations')
    if (existsSync(found)) return found
    folder = dirname(folder)
  }
  throw new Error('No prisma/migrations folder was found beside or above the program.')
}

export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

async function apply(connection: Connection, { name, sql, checksum }: Migration): Promise<boolean> {
  await takeTurn(connection)
  const [done] = await connection.query('select 1 from "_prisma_migrations" where migration_name = $1', [
    name,
  ])
  if (done) return false
  await connection.script(sql).catch((cause: Error) => {
    throw new Error(`The migration ${name} failed and was undone: ${cause.message}`, { cause })
  })
  await connection.query(
    `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
  return true
}

/** Prisma's tools take the same advisory lock: an operator's `prisma migrate` and ours wait for each other. */
async function takeTurn(connection: Connection) {
  await connection.query('select pg_advisory_xact_lock(72707369)')
}

async function appliedTo(engine: Engine): Promise<{ name: string; checksum: string }[]> {
  const rows = await engine.query(
    `select migration_name as name, checksum from "_prisma_migrations"
     where rolled_back_at is null order by migration_name`,
  )
  return rows as { name: string; checksum: string }[]
}

function refuseUnlessKnown(applied: { name: string; checksum: string }[], migrations: Migration[]) {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const { name, checksum } of applied) {
    if (!known.has(name)) {
      throw new Error(`The database has the migration ${name}, which this version of Entente does not know.`)
    }
    if (known.get(name) !== checksum) {
      throw new Error(
        `The migration ${name} was changed after it was applied: put its folder back as it was.`,
      )
    }
  }
}

const HISTORY_TABLE = `create table if not exists "_prisma_migrations" (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`
