import PgBoss from 'pg-boss'
import type { Sql } from './database.server.ts'
import type { Engine, Row } from './engine.ts'

/** How often a worker looks for work when nothing wakes it, in seconds: pg-boss allows no less. */
const POLL = 0.5
/** Jobs taken at each look. */
const BATCH = 25
/** On a server, after so many seconds the jobs of a process that was killed go to another. */
const EXPIRE = 300

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

/** What a worker does with one job's data. It may run twice for one job: after a crash, or when it took too long. */
export type Handler = (data: never) => Promise<void>

/**
 * Work to do after a commit, kept in the database itself: put there in the transaction of what caused it, so that
 * nothing is lost in a crash and nothing is done for what was rolled back. Runs on either engine.
 *
 * @param report told of a job or a look for jobs that failed; it is tried again
 */
export function openQueue(engine: Engine, report: (error: unknown) => void = () => {}) {
  const wire = wireTo(engine)
  const boss = new PgBoss({ db: wire, supervise: true, schedule: false })
  boss.on('error', report)
  const workers = new Map<string, string>()
  let stopping = false

  return {
    /** Makes pg-boss's tables when they are missing. Await it before the first `enqueue`. */
    async start(): Promise<void> {
      await boss.start()
      for (const [name, options] of Object.entries(QUEUES)) {
        await boss.createQueue(name, { name, expireInSeconds: EXPIRE, ...options })
      }
      // The embedded database is this process's own: a job under way is that of a process that was killed.
      if (engine.kind === 'embedded') await engine.query(TAKE_UP_AGAIN)
    },

    /** Puts a job in the queue with the transaction `tx`: there after its commit, gone with its rollback. */
    async enqueue(
      tx: Pick<Sql, '$queryRawUnsafe'>,
      name: string,
      data: object,
      { startAfter }: { startAfter?: Date } = {},
    ): Promise<void> {
      const { retryLimit, retryDelay } = QUEUES[name as QueueName]
      await tx.$queryRawUnsafe(PUT, name, JSON.stringify(data), retryLimit, retryDelay, startAfter ?? null)
    },

    /**
     * Takes jobs in the order they were put in, `together` at once; one that fails is tried again later, alone.
     * A job is done when the batch is: killed in between, its handler sees it again.
     */
    async work(name: string, handle: Handler, together = 1): Promise<void> {
      const options = { pollingIntervalSeconds: POLL, batchSize: BATCH, includeMetadata: true as const }
      const worker = await boss.work<object>(name, options, async (jobs) => {
        if (jobs.length === BATCH) boss.notifyWorker(worker)
        // Which jobs are taken follows their age; in what order they come back does not.
        const oldestFirst = jobs.sort((a, b) => Number(a.createdOn) - Number(b.createdOn))
        await eachOf(oldestFirst, together, async ({ id, data }) => {
          await handle(data as never).catch(async (error: unknown) => {
            // What our own closing cut off is no fault: it is taken up again.
            if (!stopping) report(error)
            await boss.fail(name, id, { message: String(error) })
          })
        })
      })
      workers.set(name, worker)
    },

    /** Makes the workers look now. Called after a commit that put jobs in; forgetting it costs half a second. */
    wake(): void {
      for (const worker of workers.values()) boss.notifyWorker(worker)
    },

    /** Lets work under way end, at most ten seconds; nothing is asked of the database afterwards. */
    async stop(): Promise<void> {
      stopping = true
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 })
      await wire.close()
    },
  }
}

/**
 * pg-boss lets jobs be put into its table directly. Its own `send` looks at nineteen settings and takes three times
 * as long, in a transaction that every command waits for.
 */
const PUT = `
  insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, policy, expire_in, start_after, keep_until)
  values ($1, $2::jsonb, $3::int, $4::int, true, 'standard', interval '${EXPIRE} seconds',
    coalesce($5::timestamptz, now()), coalesce($5::timestamptz, now()) + interval '14 days')`

const TAKE_UP_AGAIN = `update pgboss.job set state = 'retry' where state = 'active'`

/** Handles items in order, so many at once. */
async function eachOf<Item>(items: readonly Item[], together: number, handle: (item: Item) => Promise<void>) {
  const waiting = items.values()
  const lane = async () => {
    for (const item of waiting) await handle(item)
  }
  await Promise.all(Array.from({ length: together }, lane))
}

/**
 * pg-boss's way to the database. It does not wait for all that it sends: what is under way is awaited on closing,
 * what comes later is not sent and never answered, as pg-boss takes no answer for an empty one and would crash on it.
 */
function wireTo(engine: Engine) {
  const pending = new Set<Promise<unknown>>()
  let closed = false
  return {
    async executeSql(text: string, values: unknown[] = []): Promise<{ rows: Row[] }> {
      if (closed) return new Promise(() => {})
      const sent = send(engine, text, values)
      pending.add(sent)
      return { rows: await sent.finally(() => pending.delete(sent)) }
    },
    async close(): Promise<void> {
      while (pending.size > 0) await Promise.allSettled(pending)
      closed = true
    },
  }
}

/**
 * pg-boss sends its set-up and upkeep as scripts with a BEGIN and a COMMIT of their own. One that failed in the
 * middle would leave the connection in a dead transaction, so the engine's transaction takes their place.
 */
async function send(engine: Engine, text: string, values: unknown[]): Promise<Row[]> {
  const script = /^\s*BEGIN;([\s\S]*?)COMMIT;\s*$/.exec(text)?.[1]
  if (script === undefined) return engine.query(text, values)
  await engine.transaction((connection) => connection.script(script))
  return []
}
