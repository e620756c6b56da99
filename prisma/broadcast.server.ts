import { EventEmitter } from 'node:events'
import pg from 'pg'

/** One name for all that the processes of an installation tell each other. */
const CHANNEL = 'entente'
/** Longest wait before another try to reach the server, in milliseconds. */
const LONGEST_WAIT = 30_000

/**
 * Word from process to process, for what is only of use now: nothing is kept, and who is away misses it. Whoever counts on
 * it asks the record after a gap.
 */
export type Broadcast = {
  /** Tells every process, this one too. Never fails: at worst only this process hears it. Less than 8000 bytes. */
  say(message: string): void
  /** @returns how to stop listening */
  hear(listener: (message: string) => void): () => void
  /** After words may have been lost. */
  onGap(listener: () => void): void
  close(): Promise<void>
}

/** The embedded database has one process: it talks to itself. */
export function openOwnBroadcast(): Broadcast {
  const voices = new EventEmitter().setMaxListeners(0)
  return {
    say: (message) => void voices.emit('word', message),
    hear: (listener) => {
      voices.on('word', listener)
      return () => voices.off('word', listener)
    },
    onGap: () => {},
    close: async () => void voices.removeAllListeners(),
  }
}

/**
 * LISTEN and NOTIFY on a connection of its own. A connection that breaks is made anew, with longer and longer waits; then
 * `onGap` is called.
 */
export async function openServerBroadcast(url: string, report: (error: unknown) => void): Promise<Broadcast> {
  const own = openOwnBroadcast()
  const gaps: (() => void)[] = []
  let client: pg.Client | null = null
  let closed = false
  let waiting: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const made = new pg.Client({ connectionString: url })
    made.on('notification', ({ payload = '' }) => own.say(payload))
    // More than one may come of one break, and one that nobody hears would end the process.
    made.on('error', (error) => lose(made, error))
    made.once('end', () => lose(made, null))
    await made.connect()
    await made.query(`LISTEN ${CHANNEL}`)
    client = made
  }

  function lose(lost: pg.Client, error: unknown): void {
    if (closed || client !== lost) return
    client = null
    if (error) report(error)
    retry(1000)
  }

  function retry(wait: number): void {
    waiting = setTimeout(() => {
      connect().then(
        () => {
          for (const listener of gaps) listener()
        },
        () => closed || retry(Math.min(wait * 2, LONGEST_WAIT)),
      )
    }, wait).unref()
  }

  await connect()
  return {
    say(message) {
      if (!client) return own.say(message)
      client.query('SELECT pg_notify($1, $2)', [CHANNEL, message]).catch((error) => {
        if (closed) return
        report(error)
        own.say(message)
      })
    },
    hear: own.hear,
    onGap: (listener) => void gaps.push(listener),
    async close() {
      closed = true
      clearTimeout(waiting)
      await own.close()
      await client?.end()
    },
  }
}
