import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countAwaiting, listAgreementsOf, PAGE, placeOf } from '#app/projections/home.server.ts'
import { homeOf, readHome } from '#app/projections/home-page.server.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { tasksOf } from '#machines/awaiting.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { ledgerOver, record } from '#tests/record/rig.ts'
import { type Act, drafted, inReview, opensCall, play, sealed, signs } from '#tests/story.ts'

let database: Database
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const told = (acts: Act[]) => record(ledgerOver(database, listingOf), acts)
const home = (person: string, before: string | null = null) =>
  readHome(database.client, { person, language: 'en', before })
const tasks = async ({ person }: { person: string }) => {
  const { awaiting } = await home(person)
  return awaiting.flatMap(({ mine }) => mine.map(({ code, count }) => [code, count]))
}

/** Agreements of Sunita's, one a minute, without a record: only what lists look at. */
async function listed(ids: string[], from: string, awaited: string | null, status = 'review.open') {
  for (const [index, id] of ids.entries()) {
    const updatedAt = new Date(Date.parse(from) + index * 60_000)
    const list = awaited ? [{ code: 'open_call', party: awaited, clauses: [], people: [] }] : []
    await database.client.agreement.create({
      data: { id, titleFr: id, titleEn: id, status, updatedAt, tasks: JSON.stringify(list) },
    })
    const place = { agreementId: id, personId: 'p05', organizationId: 'uconf', roles: ['convenor'] }
    const mine = awaited === 'uconf'
    const shown = { shown: true, waits: mine, awaiting: mine ? 1 : 0, updatedAt }
    await database.client.seat.create({ data: { ...place, ...shown } })
  }
}

const MINE = 'uconf'
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe('what awaits a person', () => {
  test('is theirs by role, and the rest is named with whom it waits for', async () => {
    await database.client.organization.create({
      data: { id: 'utt412', type: 'union', nameFr: 'Section 412', nameEn: 'Local 412' },
    })
    await told(inReview())
    expect(await tasks(cast.chloe)).toEqual([['give_positions', 5]])
    expect(await tasks(cast.karim)).toEqual([])
    const { rest, awaiting } = await home(cast.chloe.person)
    expect(rest).toEqual([])
    expect(awaiting[0]?.others).toEqual([
      { name: 'uconf', tasks: [{ code: 'give_positions', count: 5 }] },
      { name: 'Local 412', tasks: [{ code: 'give_positions', count: 5 }] },
    ])
    expect((await home(cast.karim.person)).rest).toHaveLength(1)
  })

  test('is a signature only for whoever has still to give it', async () => {
    await told([...sealed(), signs(cast.marcAntoine)])
    expect(await tasks(cast.marcAntoine)).toEqual([])
    expect(await tasks(cast.corinne)).toEqual([['sign', 1]])
    expect(await countAwaiting(database.client, cast.corinne.person)).toBe(1)
  })

  test('is not shown of a draft to those who do not write it', async () => {
    await told(drafted())
    expect(await tasks(cast.sunita)).toEqual([['open_review', 1]])
    const { awaiting, rest } = await home(cast.shauna.person)
    expect([...awaiting, ...rest]).toEqual([])
  })
})

describe('the next date', () => {
  test('of a call is its last second, where the agreement’s clock hangs', async () => {
    await told([...inReview(), opensCall('2026-03-21T03:59:59.000Z')])
    const [row] = (await home(cast.chloe.person)).awaiting
    expect(row).toMatchObject({
      zone: 'America/Toronto',
      date: { what: 'call', at: '2026-03-21T03:59:59.000Z' },
    })
  })

  test('of a signed agreement is the day it takes effect', () => {
    const toldAt = new Date('2026-05-01T04:00:00Z')
    const base = { id: 'a', title: cast.words('T'), zone: 'America/Toronto', updatedAt: toldAt, toldAt }
    const { rest } = homeOf([{ ...base, status: 'signed', seats: [], mine: [], others: [] }], {}, 'fr')
    expect(rest[0]?.date).toEqual({ what: 'effect', at: '2026-05-01T04:00:00.000Z' })
  })
})

describe('a task', () => {
  test('names its organization for whoever sits for several, and its clause when there is one', () => {
    const { agreement } = play(inReview())
    if (!agreement) throw new Error('no agreement')
    const [answers] = tasksOf(agreement)
    if (!answers) throw new Error('nothing is awaited')
    const base = { id: 'a', title: cast.words('T'), zone: 'UTC', updatedAt: new Date(0), toldAt: null }
    const seats = [
      { party: 'uconf', roles: [] },
      { party: 'utt412', roles: [] },
    ]
    const mine = [answers, { ...answers, code: 'judge_objections' as const, clauses: ['c02', 'c02'] }]
    const names = { [answers.party]: cast.words('Université', 'University') }
    const row = { ...base, status: 'review.open', seats, mine, others: [] }
    expect(homeOf([row], names, 'en').awaiting[0]?.mine).toEqual([
      { code: 'give_positions', count: 5, clause: null, seat: { party: answers.party, name: 'University' } },
      {
        code: 'judge_objections',
        count: 2,
        clause: 'c02',
        seat: { party: answers.party, name: 'University' },
      },
    ])
  })
})

describe('the list', () => {
  test('begins with what awaits the person, however old, and goes on with the most recently changed', async () => {
    await listed(['old-mine', 'mine'], '2026-01-01T00:00:00Z', MINE)
    await listed(['calm', 'calm-later'], '2026-06-01T00:00:00Z', 'hydraulis')
    expect(ids(await listAgreementsOf(database.client, 'p05'))).toEqual([
      'mine',
      'old-mine',
      'calm-later',
      'calm',
    ])
  })

  test('has pages: none is shown twice or left out', async () => {
    const many = Array.from({ length: PAGE + 3 }, (_, index) => `calm-${index}`)
    await listed(many, '2026-06-01T00:00:00Z', null)
    await listed(['mine'], '2026-01-01T00:00:00Z', MINE)
    const first = await home('p05')
    const second = await home('p05', first.next)
    expect(ids(first.awaiting)).toEqual(['mine'])
    expect(first.rest).toHaveLength(PAGE - 1)
    expect(second).toMatchObject({ awaiting: [], next: null })
    expect(ids([...first.rest, ...second.rest])).toEqual(many.toReversed())
  })

  test('begins again at a place that is none', async () => {
    await listed(['mine'], '2026-01-01T00:00:00Z', MINE)
    const [row] = await listAgreementsOf(database.client, 'p05')
    expect(row && placeOf(row)).toBe('1_2026-01-01T00:00:00.000Z_mine')
    for (const place of ['', 'x', '1_2026-99-99T00:00:00Z_a', "1_2026-01-01T00:00:00Z_'; --"])
      expect((await home('p05', place)).awaiting).toHaveLength(1)
  })
})
