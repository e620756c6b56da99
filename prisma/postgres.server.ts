import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Connection, Engine, Row } from './engine.ts'

/**
 * Connects to a PostgreSQL server. Any number of processes may share one.
 *
 * @throws when the server does not answer or refuses the credentials
 */
export async function openServer(url: string): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // An idle connection that the server closes is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  await pool.query('select 1').catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  return {
    kind: 'server',
    ...connectionOver(pool),
    adapter: new PrismaPg(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  }
}

async function inTransaction<Result>(pool: pg.Pool, work: (connection: Connection) => Promise<Result>) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(connectionOver(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // A connection whose rollback fails is in an unknown state: it is destroyed, not returned to the pool.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    )
    throw error
  }
}

function connectionOver(client: pg.Pool | pg.PoolClient): Connection {
  return {
    query: async (sql, params = []) => (await client.query<Row>(sql, [...params])).rows,
    script: async (sql) => void (await client.query(sql)),
  }
}
