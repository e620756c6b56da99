import { type Database, databaseOver } from '#prisma/database.server.ts'
import type { Connection, Engine } from '#prisma/engine.ts'

export type Counted = { database: Database; taken: () => number }

/**
 * A database that counts the statements which reach it, from Prisma and from below it: each query, and the begin and
 * commit of each transaction.
 */
export function counted(engine: Engine): Counted {
  let statements = 0
  const count = () => {
    statements += 1
  }
  const over = ({ query, script }: Connection): Connection => ({
    query: (sql, params) => {
      count()
      return query(sql, params)
    },
    script,
  })
  const database = databaseOver({
    ...engine,
    ...over(engine),
    adapter: watched(engine.adapter, count),
    transaction: (work) => {
      statements += 2
      return engine.transaction((connection) => work(over(connection)))
    },
  })
  return { database, taken: () => statements }
}

/** Prisma's methods that send a statement each. */
const SENDING = ['queryRaw', 'executeRaw', 'startTransaction', 'commit']
/** Those that give an adapter or a transaction, which send for themselves. */
const GIVING = ['connect', 'startTransaction']
const ASYNCHRONOUS = [...SENDING, ...GIVING]

/** The same adapter, and whatever adapter or transaction it gives, with `count` called before each statement. */
function watched<Part extends object>(part: Part, count: () => void): Part {
  return new Proxy(part, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      if (!ASYNCHRONOUS.includes(String(name))) return value.bind(target)
      return async (...words: unknown[]) => {
        if (SENDING.includes(String(name))) count()
        const given = await Reflect.apply(value, target, words)
        return GIVING.includes(String(name)) ? watched(given as object, count) : given
      }
    },
  })
}
