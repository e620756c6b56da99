import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { findProblem, STATUS } from '#app/web/errors.ts'
import type { Actor } from '#machines/state.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { created, listed, position } from '#tests/e2e/story-inputs.ts'
import { checkRecord, instant, ledgerOver } from '#tests/record/rig.ts'

const { sunita, chloe, words } = cast
let database: Database
let ledgers: [Ledger, Ledger]
let minute = 0

beforeAll(async () => {
  database = await testDatabase()
  ledgers = [ledgerOver(database, listingOf), ledgerOver(database, listingOf)]
  await say('create-agreement', sunita, { ...created(cast.ID), text: 'none' })
  await say('list-party', sunita, listed(cast.hydraulis, [cast.seats.chloe]))
  const text = { title: words('Objet', 'Purpose'), text: words('Former.', 'Train.') }
  await say('add-clause', sunita, { section: 'purpose', ...text })
  await say('lock-policy', sunita)
  await say('open-review', sunita)
  for (const by of [sunita, chloe]) await say('accept-invitation', by)
}, 120_000)
afterAll(() => database.close())

function say(verb: Verb, actor: Actor, input: object = {}, ledger = ledgers[0]) {
  minute += 1
  const asked = { verb, agreement: cast.ID, input: input as never, actor, at: instant(minute * 60_000) }
  return perform(ledger, asked)
}

const edit = (seen: number, fr: string, en: string) => ({
  ...{ clause: 'c01', seen, title: words('Objet', 'Purpose') },
  text: words(fr, en),
})
/** The HTTP status with which a page answers. */
const statusOf = (error: unknown) => STATUS[findProblem(error)?.kind ?? 'Missing']
const clause = async () => (await ledgers[1].find(cast.ID))?.agreement.clauses.c01

test('case 11: of two edits of one clause at once, one is written and the other is shown both texts', async () => {
  const [first, second] = [edit(1, 'Instruire.', 'Teach.'), edit(1, 'Accompagner.', 'Guide.')]
  const outcomes = await Promise.allSettled(
    [first, second].map((typed, turn) => say('revise-clause', sunita, typed, ledgers[turn])),
  )
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const written = await clause()
  expect(refused).toMatchObject([
    { kind: 'Conflict', reasons: [{ detail: { seen: 1, current: 2, ...written?.text } }] },
  ])
  expect(statusOf(refused[0])).toBe(409)
  expect(written?.revision).toBe(2)
  const merged = edit(2, 'Instruire et accompagner.', 'Teach and guide.')
  expect((await say('revise-clause', sunita, merged)).agreement.clauses.c01?.text).toEqual(merged.text)
})

test('case 45: a page that shows an older revision accepts nothing, and leaves no trace', async () => {
  const revision = (await clause())?.revision ?? 0
  const before = await checkRecord(ledgers[0])
  const stale = position('c01', { revision: revision - 1 })
  const refused = await say('state-position', chloe, stale).catch((error: unknown) => error)
  expect(refused).toMatchObject({
    kind: 'Conflict',
    reasons: [{ code: 'revision_outdated', detail: { seen: revision - 1, current: revision } }],
  })
  expect(statusOf(refused)).toBe(409)
  expect(await checkRecord(ledgers[0])).toBe(before)
  const { positions } = (await say('state-position', chloe, position('c01', { revision }))).agreement
  expect(positions['c01:hydraulis']).toMatchObject({ status: 'accepted', revision })
})
