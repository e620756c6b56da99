import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

export type Row = Record<string, unknown>

/** One connection: a statement with its parameters, or a whole script of statements. */
export type Connection = {
  query(sql: string, params?: readonly unknown[]): Promise<Row[]>
  script(sql: string): Promise<void>
}

/** What the embedded and the server PostgreSQL have in common below Prisma. */
export type Engine = Connection & {
  kind: 'embedded' | 'server'
  adapter: SqlDriverAdapterFactory
  /** One transaction: commits when `work` is done, rolls back when it throws. Use only its connection inside. */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
