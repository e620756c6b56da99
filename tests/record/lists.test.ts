import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeLists } from '#app/projections/lists.server.ts'
import type { Found } from '#app/record/ledger.server.ts'
import { dueOf } from '#machines/due.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { allSigned, inReview, opensCall } from '#tests/story.ts'
import { ledgerOver, record } from './rig.ts'

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
  const ledger = ledgerOver(database, writeLists)
  await record(ledger, [...inReview(), opensCall()])
  const { agreement } = (await ledger.find(cast.ID)) as Found
  expect(await listed()).toMatchObject({
    titleFr: 'Stages en milieu syndiqué',
    titleEn: 'Placements in a unionized workplace',
    status: 'review.call',
    dueAt: new Date(dueOf(agreement)?.at ?? ''),
    sequence: inReview().length + 1,
  })
  expect(JSON.parse((await listed()).tasks)).not.toEqual([])
})

test('the list of seats is who sits at the table, those who left excepted', async () => {
  const ledger = ledgerOver(database, writeLists)
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
