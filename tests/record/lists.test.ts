import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countAwaiting, listAgreementsOf } from '#app/projections/home.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import type { Found } from '#app/record/ledger.server.ts'
import { tasksFor } from '#machines/awaiting.ts'
import { dueOf } from '#machines/due.ts'
import { seatsOf } from '#machines/visibility.ts'
import type { Database } from '#prisma/database.server.ts'
import { migrationsFolder } from '#prisma/migrate.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { type Act, allSigned, inReview, opensCall } from '#tests/story.ts'
import { appendAct, instant, ledgerOver, record } from './rig.ts'

let database: Database
beforeEach(async () => {
  database = await testDatabase()
}, 120_000)
afterEach(() => database.close())

const listed = () => database.client.agreement.findUniqueOrThrow({ where: { id: cast.ID } })
const seated = async () =>
  (await database.client.seat.findMany({ orderBy: { personId: 'asc' } })).map(
    ({ personId, organizationId, roles }) => ({ person: personId, party: organizationId, roles }),
  )

test('the list of agreements says what the state says, and when the clock has to look', async () => {
  const ledger = ledgerOver(database, listingOf)
  await record(ledger, [...inReview(), opensCall()])
  const { agreement } = (await ledger.find(cast.ID)) as Found
  expect(await listed()).toMatchObject({
    titleFr: 'Stages en milieu syndiqué',
    titleEn: 'Placements in a unionized workplace',
    status: 'review.call',
    dueAt: new Date(dueOf(agreement)?.at ?? ''),
    toldAt: new Date(agreement.call?.deadline ?? ''),
    sequence: inReview().length + 1,
  })
  expect(JSON.parse((await listed()).tasks)).not.toEqual([])
})

test('the list of seats is who sits at the table, those who left excepted', async () => {
  const ledger = ledgerOver(database, listingOf)
  await record(ledger, allSigned())
  const seats = Object.values(cast.seats).map(({ person, party, roles }) => ({ person, party, roles }))
  expect(await seated()).toEqual(seats.sort((a, b) => a.person.localeCompare(b.person)))
  const gone = seats[0]?.person ?? ''
  await ledger.append(cast.ID, async (agreement, at) => {
    if (!agreement) throw new Error('no agreement')
    const after = { ...agreement, seats: agreement.seats.filter(({ person }) => person !== gone) }
    const facts = [{ type: 'person.unseated' as const, party: 'uconf', person: gone }]
    return { type: 'person.unseated', actor: 'p05', party: 'uconf', role: null, at, facts, after }
  })
  expect((await seated()).map(({ person }) => person)).toEqual(seats.slice(1).map(({ person }) => person))
})

describe('what a seat carries for the order of lists', () => {
  const SEATED = [...new Set(Object.values(cast.seats).map(({ person }) => person))]
  const carried = () =>
    database.client.seat.findMany({ orderBy: [{ personId: 'asc' }, { organizationId: 'asc' }] })

  /** What the rules say of the state, for everybody at the table. */
  async function expectLikeState({ agreement, at }: Pick<Found, 'agreement' | 'at'>) {
    const rows = await carried()
    for (const person of SEATED) {
      const seats = seatsOf(agreement, person)
      const own = seats.flatMap(({ party }) => tasksFor(agreement, { person, party }))
      const shown = rows.filter((row) => row.personId === person && row.shown)
      expect(shown.map(({ organizationId }) => organizationId)).toEqual(seats.map(({ party }) => party))
      for (const row of shown)
        expect(row).toMatchObject({
          awaiting: own.length,
          waits: own.length > 0,
          updatedAt: new Date(at),
        })
      const listed = await listAgreementsOf(database.client, person)
      expect(listed.flatMap(({ mine }) => mine)).toEqual(own)
      expect(await countAwaiting(database.client, person)).toBe(own.length)
    }
  }

  test('is what the state says after each act of a whole story', async () => {
    const ledger = ledgerOver(database, listingOf)
    for (const [index, act] of allSigned().entries()) {
      await appendAct(ledger, act as Act, instant(index * 60_000))
      await expectLikeState((await ledger.find(cast.ID)) as Found)
    }
  }, 120_000)

  test('is given to the lists that were there before it', async () => {
    const ledger = ledgerOver(database, listingOf)
    await record(ledger, inReview())
    const before = await carried()
    await database.client.seat.updateMany({
      data: { shown: false, waits: false, awaiting: 0, updatedAt: new Date(0) },
    })
    const sql = readFileSync(join(migrationsFolder(), '20261125081000_lists_in_order/migration.sql'), 'utf8')
    const [, filling = ''] = sql.match(/(-- What the lists say.*?)-- DropIndex/s) ?? []
    await database.engine.transaction((connection) => connection.script(filling))
    expect(await carried()).toEqual(before)
    expect(before.some(({ waits }) => waits)).toBe(true)
  })
})
