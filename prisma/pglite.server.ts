import { fsyncSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Connection, Engine, Row } from './engine.ts'
import { takeFolder } from './folder-lock.server.ts'

export type EmbeddedEngine = Engine & {
  kind: 'embedded'
  /** The whole data directory as one archive, from which `loadFrom` opens a copy. */
  dump(): Promise<Blob>
}

type Stream = { nfd: number }
type Runtime = {
  NODEFS?: { stream_ops: { fsync?: (stream: Stream) => number } }
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } } }
}

/** How bytes reach the disk; a test counts the calls. */
export type Sync = (descriptor: number) => void

/**
 * Opens PostgreSQL inside this process with its data in `folder`, and holds the folder's lock until `close`.
 * A commit is acknowledged only after fsync: killed or unplugged in mid-write, every acknowledged commit is
 * there when the folder is opened again.
 *
 * @throws when another process holds the folder, or when PostgreSQL does not report `fsync = on`
 */
export async function openEmbedded(folder: string, sync: Sync = fsyncSync): Promise<EmbeddedEngine> {
  mkdirSync(folder, { recursive: true })
  const release = takeFolder(folder)
  try {
    const database = await PGlite.create({
      fs: new DurableFiles(join(folder, 'database'), sync),
      startParams: [...withoutFsyncOff(PGlite.defaultStartParams), '-c', 'wal_sync_method=fsync'],
    })
    await refuseUnlessDurable(database)
    return engineOver(database, release)
  } catch (error) {
    release()
    throw error
  }
}

/** Opens a database that lives in memory and ends with the process, empty or as a copy of a `dump()`. */
export async function openInMemory(loadFrom?: Blob): Promise<EmbeddedEngine> {
  return engineOver(await PGlite.create(loadFrom ? { loadDataDir: loadFrom } : {}), () => {})
}

/** PGlite's own file layer has no fsync at all: a commit would end in the page cache. This one has. */
class DurableFiles extends NodeFS {
  readonly #sync: Sync

  constructor(folder: string, sync: Sync) {
    super(folder)
    this.#sync = sync
  }

  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pg, options)
    const mendFsync = (module: unknown) => this.#mend(module as Runtime)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), mendFsync] } }
  }

  #mend(module: Runtime) {
    const files = module.NODEFS ?? module.FS.filesystems.NODEFS
    files.stream_ops.fsync = (stream) => {
      this.#sync(stream.nfd)
      return 0
    }
  }
}

function withoutFsyncOff(params: readonly string[]) {
  return params.filter((param) => param !== '-F')
}

async function refuseUnlessDurable(database: PGlite) {
  const { rows } = await database.query<{ fsync: string }>('show fsync')
  if (rows[0]?.fsync === 'on') return
  await database.close()
  throw new Error(
    'The embedded database does not write through to the disk (fsync is off): refusing to start.',
  )
}

function engineOver(database: PGlite, release: () => void): EmbeddedEngine {
  return {
    kind: 'embedded',
    ...connectionOver(database),
    adapter: new PrismaPGlite(database),
    transaction: (work) => database.transaction((tx) => work(connectionOver(tx))),
    dump: () => database.dumpDataDir('none'),
    close: async () => {
      if (!database.closed) await database.close()
      release()
    },
  }
}

function connectionOver(client: PGlite | Transaction): Connection {
  return {
    query: async (sql, params = []) => (await client.query<Row>(sql, [...params])).rows,
    script: async (sql) => void (await client.exec(sql)),
  }
}
