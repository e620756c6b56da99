import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listingOf } from '#app/projections/lists.server.ts'
import { type Ledger, openLedger } from '#app/record/ledger.server.ts'
import { enqueueWith } from '#app/web/start.server.ts'
import { type Database, openDatabase } from '#prisma/database.server.ts'
import { openQueue, type Queue } from '#prisma/jobs.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import type { Asked } from './bench.ts'

/** A database of the benchmark's own with the product's tables, queue and ledger on it; nobody works on the queue. */
export type Ground = {
  kind: Database['kind']
  database: Database
  queue: Queue
  ledger: Ledger
}

/** Runs on a new durable folder, and on a new database of the server when there is one. Both go away after. */
export async function onEachGround<Result>(
  { databaseUrl }: Pick<Asked, 'databaseUrl'>,
  run: (ground: Ground) => Promise<Result[]>,
): Promise<Result[]> {
  const embedded = await onFolder(run)
  return databaseUrl ? [...embedded, ...(await onServer(databaseUrl, run))] : embedded
}

/** Runs on a new durable folder, embedded; `open` may put something between the folder and the database. */
export async function onFolder<Result>(
  run: (ground: Ground, folder: string) => Promise<Result>,
  open: (folder: string) => Promise<Database> = (folder) => openDatabase({ folder }),
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  try {
    return await withGround(await open(folder), (ground) => run(ground, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function onServer<Result>(url: string, run: (ground: Ground) => Promise<Result>): Promise<Result> {
  const name = `entente_bench_${randomUUID().replaceAll('-', '')}`
  const there = new URL(url)
  there.pathname = `/${name}`
  const keeper = await openDatabase({ url })
  await keeper.raw(`create database ${name}`)
  try {
    return await withGround(await openDatabase({ url: there.href }), run)
  } finally {
    await keeper.raw(`drop database if exists ${name} with (force)`)
    await keeper.close()
  }
}

async function withGround<Result>(
  database: Database,
  run: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  await migrate(database.engine)
  const queue = openQueue(database.engine)
  await queue.start()
  const ledger = openLedger({ database, listing: listingOf, projections: [], enqueue: enqueueWith(queue) })
  try {
    return await run({ kind: database.kind, database, queue, ledger })
  } finally {
    await queue.stop()
    await database.close()
  }
}
