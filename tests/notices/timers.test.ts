import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyMinute, runDue } from '#app/notices/timers.server.ts'
import type { Database } from '#prisma/database.server.ts'
import { testDatabase } from '#tests/database.ts'

const NOON = new Date('2026-03-02T12:00:00.000Z')

let database: Database

beforeAll(async () => {
  database = await testDatabase()
  const at = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)
  const rows = [
    { id: 'later', dueAt: at(1) },
    { id: 'never', dueAt: null },
    { id: 'now', dueAt: at(0) },
    { id: 'broken', dueAt: at(-2) },
    { id: 'missed', dueAt: at(-1) },
  ]
  const common = { titleFr: '', titleEn: '', status: 'review.call', updatedAt: NOON }
  await database.client.agreement.createMany({ data: rows.map((row) => ({ ...row, ...common })) })
})

afterAll(() => database.close())

test('what is due is run, oldest first, and one that fails does not hold up the others', async () => {
  const run: string[] = []
  const failed: string[] = []
  await runDue({
    client: database.client,
    now: () => NOON,
    report: (_error, id) => failed.push(id),
    runTimer: async (id, at) => {
      expect(at).toBe('2026-03-02T12:00:00.000Z')
      if (id === 'broken') throw new Error('a fault')
      run.push(id)
    },
  })
  expect({ run, failed }).toEqual({ run: ['missed', 'now'], failed: ['broken'] })
})

test('work begins at once, and stopping waits for it', async () => {
  let finish = () => {}
  const steps: string[] = []
  const minute = everyMinute(
    () =>
      new Promise<void>((resolve) => {
        steps.push('begun')
        finish = resolve
      }).then(() => steps.push('done')),
    () => {},
  )
  const stopped = minute.stop().then(() => steps.push('stopped'))
  finish()
  await stopped
  expect(steps).toEqual(['begun', 'done', 'stopped'])
})
