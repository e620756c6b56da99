import type { Connection, Engine, Row } from './engine.ts'
import { PrismaClient } from './generated/client.ts'
import { openEmbedded, openInMemory } from './pglite.server.ts'
import { openServer } from './postgres.server.ts'

export type Database = {
  client: PrismaClient
  kind: Engine['kind']
  /** Below Prisma: migrations, jobs, and tests that tamper. Commands and pages use `client`. */
  engine: Engine
  raw(sql: string, params?: readonly unknown[]): Promise<Row[]>
  /** One transaction in plain SQL: what every command passes through, at a third of what Prisma's own costs. */
  transaction<Result>(work: (tx: Sql) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The client inside `client.$transaction(async (tx) => …)`: the only one to use there. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/** Plain SQL, in the spelling of Prisma's client, which can stand in for it: values are never part of the text. */
export type Sql = {
  $queryRaw<Rows = unknown>(text: TemplateStringsArray, ...values: unknown[]): Promise<Rows>
  $executeRaw(text: TemplateStringsArray, ...values: unknown[]): Promise<unknown>
  $queryRawUnsafe<Rows = unknown>(text: string, ...values: unknown[]): Promise<Rows>
}

/** Where the data lives: a server, a folder of this process's own, or memory. The first one given wins. */
export type Place = { url?: string; folder?: string; memory?: boolean }

/**
 * Opens the one database: PostgreSQL on a server, or PostgreSQL inside this process. Runs no migration
 * (`migrate` does).
 *
 * Embedded, there is one connection: inside `client.$transaction(async (tx) => …)` use `tx` only, because a
 * query through `client` awaited there waits for the transaction that waits for it.
 *
 * @throws when the server does not answer, the folder is another process's, or it would not be durable
 */
export async function openDatabase(place: Place): Promise<Database> {
  return databaseOver(await openEngine(place))
}

function openEngine({ url, folder, memory }: Place): Promise<Engine> {
  if (url) return openServer(url)
  if (folder) return openEmbedded(folder)
  if (memory) return openInMemory()
  throw new Error('openDatabase needs a url, a folder, or memory: true.')
}

/** Puts Prisma's client on an engine that is already open. Closing the database closes the engine. */
export function databaseOver(engine: Engine): Database {
  const client = new PrismaClient({
    adapter: engine.adapter,
    // A burst waits its turn on the one embedded connection; Prisma's 2 seconds would refuse the tail of it.
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  })
  return {
    client,
    kind: engine.kind,
    engine,
    raw: (sql, params) => engine.query(sql, params),
    transaction: (work) => engine.transaction((connection) => work(sqlOver(connection))),
    close: async () => {
      await client.$disconnect()
      await engine.close()
    },
  }
}

function sqlOver({ query }: Connection): Sql {
  const send = (text: TemplateStringsArray, ...values: unknown[]) => query(numbered(text), values)
  return {
    $queryRaw: send as Sql['$queryRaw'],
    $executeRaw: send,
    $queryRawUnsafe: ((text, ...values) => query(text, values)) as Sql['$queryRawUnsafe'],
  }
}

/** A text that was written once is put together once: `$1`, `$2`… where its values stood. */
const texts = new WeakMap<TemplateStringsArray, string>()

function numbered(parts: TemplateStringsArray): string {
  const known = texts.get(parts)
  if (known !== undefined) return known
  const text = parts.reduce((before, part, index) => `${before}$${index}${part}`)
  texts.set(parts, text)
  return text
}
