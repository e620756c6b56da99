import PgBoss from 'pg-boss'
import type { Transaction } from './database.server.ts'
import type { Engine } from './engine.ts'

/** How often a worker looks for work when nothing wakes it, in seconds: pg-boss allows no less. */
const POLL = 0.5
/** Jobs taken at each look. */
const BATCH = 25

/** The queues, with how often a job is tried again. Waits double: a mail server is down for minutes, not seconds. */
const QUEUES = {
  /** One job per entry: who has to be told. */
  entry: { retryLimit: 10, retryDelay: 2, retryBackoff: true },
  /** One job per message that leaves by mail. */
  deliver: { retryLimit: 12, retryDelay: 5, retryBackoff: true },
  /** One job per agreement whose sealed document has to catch up with the record. */
  document: { retryLimit: 10, retryDelay: 1, retryBackoff: true },
} as const
export type QueueName = keyof typeof QUEUES

export type Queue = ReturnType<typeof openQueue>

/**
 * Work to do after a commit, kept in the database itself: put there in the transaction of what caused it, so that
 * nothing is lost in a crash and nothing is done for what was rolled back. Runs on either engine.
 */
export function openQueue(engine: Engine) {
  const boss = new PgBoss({ db: { executeSql: (text, values) => execute(engine, text, values) }, supervise: true })
  // Without a listener a passing fault of the database would end the process; the next poll tries again.
  boss.on('error', () => {})

  return {
    /** Makes pg-boss's tables when they are missing. Await it before the first `enqueue`. */
    async start(): Promise<void> {
      await boss.start()
      for (const [name, options] of Object.entries(QUEUES)) await boss.createQueue(name, { name, ...options })
    },

    /** Puts a job in the queue with the transaction `tx`: there after its commit, gone with its rollback. */
    async enqueue(tx: Pick<Transaction, '$queryRawUnsafe'>, name: string, data: object): Promise<void> {
      const executeSql = async (text: string, values: unknown[] = []) => ({
        rows: await tx.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values),
      })
      await boss.send(name, data, { db: { executeSql } })
    },

    /** Takes jobs in the order they were put in; one whose handler throws is tried again later, alone. */
    async work(name: string, handle: (data: never) => Promise<void>): Promise<void> {
      await boss.work(name, { pollingIntervalSeconds: POLL, batchSize: BATCH }, async (jobs) => {
        const failures: unknown[] = []
        for (const { id, data } of jobs) {
          // Completed one by one: when the batch fails for one job, pg-boss fails only those still active.
          await handle(data as never).then(
            () => boss.complete(name, id),
            (error: unknown) => failures.push(error),
          )
        }
        if (failures.length > 0) throw failures[0]
      })
    },

    /** Lets work under way end, at most ten seconds. */
    async stop(): Promise<void> {
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 })
    },
  }
}

/** pg-boss sends its migrations as one text of many statements and no values; those go as a script. */
async function execute(engine: Engine, text: string, values: unknown[] = []) {
  if (values.length > 0 || !/;\s*\S/.test(text)) return { rows: await engine.query(text, values) }
  await engine.script(text)
  return { rows: [] }
}
