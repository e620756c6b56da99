import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '#prisma/database.server.ts'
import { openQueue, type Queue } from '#prisma/jobs.server.ts'
import { testDatabase } from '#tests/database.ts'

let database: Database
let queue: Queue
const reported: unknown[] = []
beforeEach(async () => {
  reported.length = 0
  database = await testDatabase()
  queue = openQueue(database.engine, (error) => reported.push(error))
  await queue.start()
}, 120_000)
afterEach(async () => {
  await queue.stop()
  await database.close()
})

const enqueue = (n: number, name = 'entry') =>
  database.client.$transaction((tx) => queue.enqueue(tx, name, { n }))

/** A worker that notes what it was given. */
async function note(name = 'entry') {
  const seen: number[] = []
  await queue.work(name, async ({ n }: { n: number }) => void seen.push(n))
  return seen
}

const jobs = () => database.raw(`select data->>'n' as n, state::text from pgboss.job order by created_on`)

describe('a job', () => {
  test('is done once when its transaction commits, and never when it rolls back', async () => {
    const rolledBack = database.client.$transaction(async (tx) => {
      await queue.enqueue(tx, 'entry', { n: 1 })
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    await enqueue(2)
    const seen = await note()
    await vi.waitFor(async () => expect(await jobs()).toEqual([{ n: '2', state: 'completed' }]), 10_000)
    expect(seen).toEqual([2])
  })

  test('waits for the one connection while a transaction holds it, and then is done', async () => {
    const seen = await note()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const transaction = database.client.$transaction(async (tx) => {
      await queue.enqueue(tx, 'entry', { n: 1 })
      await held
    })
    queue.wake()
    release()
    await transaction
    queue.wake()
    await vi.waitFor(() => expect(seen).toEqual([1]), 10_000)
  })

  test('that fails is tried again, and does not hold up those beside it', async () => {
    let failed = false
    const seen: number[] = []
    await enqueue(1, 'document')
    await enqueue(2, 'document')
    await queue.work('document', async ({ n }: { n: number }) => {
      if (n === 1 && !failed) {
        failed = true
        throw new Error('the printer is on fire')
      }
      seen.push(n)
    })
    await vi.waitFor(() => expect(seen).toEqual([2, 1]), 20_000)
    expect(reported.map(String)).toEqual(['Error: the printer is on fire'])
  }, 30_000)

  test('that our own closing cuts off is no fault, and is there for the next start', async () => {
    let cutOff = (_: Error) => {}
    const underWay = new Promise<void>((_, reject) => {
      cutOff = reject
    })
    await enqueue(1)
    const seen = new Promise<void>((resolve) => {
      void queue.work('entry', () => {
        resolve()
        return underWay
      })
    })
    await seen
    const stopped = queue.stop()
    cutOff(new Error('Terminating worker thread'))
    await stopped
    expect(reported).toEqual([])
    expect(await jobs()).toEqual([{ n: '1', state: 'retry' }])
  })

  test('for later is not done now', async () => {
    const later = new Date(Date.now() + 3_600_000)
    await database.client.$transaction((tx) => queue.enqueue(tx, 'entry', { n: 1 }, { startAfter: later }))
    await enqueue(2)
    const seen = await note()
    await vi.waitFor(() => expect(seen).toEqual([2]), 10_000)
    expect(await jobs()).toContainEqual({ n: '1', state: 'created' })
  })

  // Only where the process owns its folder; on a server the queue is the server's, and this file runs without it too.
  const embedded = process.env.TEST_DATABASE_URL ? null : test
  embedded?.('of a process that was killed is taken up again', async () => {
    await enqueue(1)
    await database.raw(`update pgboss.job set state = 'active', started_on = now()`)
    const next = openQueue(database.engine)
    await next.start()
    expect(await jobs()).toEqual([{ n: '1', state: 'retry' }])
    await next.stop()
  })

  test('a hundred are done without half a second between batches', async () => {
    for (let n = 0; n < 100; n += 1) await enqueue(n)
    const seen = await note()
    await vi.waitFor(() => expect(seen).toHaveLength(100), { timeout: 10_000, interval: 20 })
    expect(seen).toEqual(Array.from({ length: 100 }, (_, n) => n))
  })
})
