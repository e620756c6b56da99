import { afterAll, beforeAll, expect, test } from 'vitest'
import { runTimer } from '#app/commands/run-timer.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { ledgerOver, record } from '#tests/record/rig.ts'
import { inReview, opensCall } from '#tests/story.ts'

let database: Database
let ledger: Ledger

beforeAll(async () => {
  database = await testDatabase()
  ledger = ledgerOver(database, listingOf)
  await record(ledger, [...inReview(), opensCall('2026-03-21T03:59:59.000Z')])
}, 120_000)
afterAll(() => database.close())

const types = (done: Awaited<ReturnType<typeof runTimer>>) => done?.facts.map(({ type }) => type)
const after = '2026-03-21T04:00:00.000Z'

test('a reminder goes out in its time, once; one that comes too late leaves its turn to the end of the call', async () => {
  expect(await runTimer(ledger, cast.ID, '2026-03-11T00:00:00.000Z')).toBeNull()
  expect(types(await runTimer(ledger, cast.ID, '2026-03-12T00:00:00.000Z'))).toEqual(['call.reminded'])
  expect(await runTimer(ledger, cast.ID, '2026-03-12T00:01:00.000Z')).toBeNull()
  expect(await runTimer(ledger, cast.ID, after, 'remind-parties')).toBeNull()
  expect(types(await runTimer(ledger, cast.ID, after))).toContain('call.prolonged')
})
