import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical } from '#app/record/canonical.ts'
import { toHex } from '#app/record/digest.ts'
import { leafBytes } from '#app/record/entry.ts'
import { type Fault, verifyHistory } from '#app/record/verify.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { inReview } from '#tests/story.ts'
import { ledgerOver, record, seatOne, sha256 } from './rig.ts'

let database: Database
beforeEach(async () => {
  database = await testDatabase()
  await record(ledgerOver(database), inReview())
  await dropTriggers()
}, 120_000)
afterEach(() => database.close())

/** What someone with every right on the database would do first. */
async function dropTriggers() {
  await database.raw('drop trigger entry_is_permanent on "Entry"')
  await database.raw('drop trigger payload_is_permanent on "Payload"')
}

const column = async (table: string, name: string, sequence: number) => {
  const [row] = await database.raw(`select ${name} as value from "${table}" where sequence = $1`, [sequence])
  return String(row?.value)
}
const set = (table: string, name: string, sequence: number, value: string) =>
  database.raw(`update "${table}" set ${name} = $1 where sequence = $2`, [value, sequence])

/** Rewrites one entry's header, and its hash so that the entry agrees with itself. */
async function rewrite(sequence: number, change: Record<string, unknown>) {
  const header = canonical({ ...JSON.parse(await column('Entry', 'header', sequence)), ...change })
  await set('Entry', 'header', sequence, header)
  await set('Entry', 'hash', sequence, toHex(sha256(leafBytes(header))))
}

/** Moves a row of both tables, in spite of the key between them. */
async function move(from: number, to: number) {
  await database.engine.transaction(async ({ query }) => {
    for (const table of ['Entry', 'Payload']) {
      await query(`alter table "${table}" disable trigger all`)
      await query(`update "${table}" set sequence = $1 where sequence = $2`, [to, from])
      await query(`alter table "${table}" enable trigger all`)
    }
  })
}

async function remove(sequence: number) {
  await database.raw('delete from "Payload" where sequence = $1', [sequence])
  await database.raw('delete from "Entry" where sequence = $1', [sequence])
}

async function swap(table: string, name: string, one: number, other: number) {
  const [first, second] = [await column(table, name, one), await column(table, name, other)]
  await set(table, name, one, second)
  await set(table, name, other, first)
}

const tampering: [string, () => Promise<unknown>, number, Fault][] = [
  [
    'a word of a payload is changed',
    async () => set('Payload', 'body', 4, (await column('Payload', 'body', 4)).replace('p06', 'p99')),
    4,
    'payload_differs',
  ],
  [
    'a header is changed and nothing else',
    async () => set('Entry', 'header', 4, 'not JSON'),
    4,
    'header_unreadable',
  ],
  [
    'a header is spelled another way',
    async () => set('Entry', 'header', 4, (await column('Entry', 'header', 4)).replace('{', '{ ')),
    4,
    'header_not_canonical',
  ],
  [
    'an actor is replaced without the hash',
    async () => set('Entry', 'header', 4, (await column('Entry', 'header', 4)).replace('"p05"', '"p99"')),
    4,
    'hash_differs',
  ],
  ['an actor is replaced with the hash', () => rewrite(4, { actor: 'p99' }), 5, 'previous_differs'],
  ['an instant is moved back', () => rewrite(4, { at: '2026-03-01T00:00:00.000Z' }), 4, 'time_goes_back'],
  ['an entry is deleted', () => remove(4), 4, 'sequence_broken'],
  [
    'an entry is deleted and the rest moved up',
    async () => {
      await remove(4)
      for (let sequence = 5; sequence <= inReview().length; sequence += 1) await move(sequence, sequence - 1)
    },
    4,
    'sequence_broken',
  ],
  [
    'two entries change places',
    async () => {
      await move(4, 1000)
      await move(5, 4)
      await move(1000, 5)
    },
    4,
    'sequence_broken',
  ],
  ['two salts are swapped', () => swap('Payload', 'salt', 4, 5), 4, 'payload_differs'],
  ['two payloads are swapped', () => swap('Payload', 'body', 4, 5), 4, 'payload_differs'],
  [
    'an entry of another agreement is put in its place',
    () => rewrite(4, { agreement: 'other' }),
    4,
    'other_agreement',
  ],
  [
    'an entry is put in between',
    async () => {
      for (let sequence = inReview().length; sequence >= 5; sequence -= 1) await move(sequence, sequence + 1)
      await database.raw(
        'insert into "Entry" select "agreementId", 5, header, hash from "Entry" where sequence = 4',
      )
      await database.raw(
        'insert into "Payload" select "agreementId", 5, salt, body from "Payload" where sequence = 4',
      )
    },
    5,
    'sequence_broken',
  ],
]

describe('whoever has every right on the database is found out when', () => {
  test.each(tampering)('%s', async (_, tamper, sequence, fault) => {
    const honest = await ledgerOver(database).exportHistory(cast.ID)
    expect((await verifyHistory(honest)).ok).toBe(true)
    await tamper()
    const { ok, bad, entries } = await verifyHistory(await ledgerOver(database).exportHistory(cast.ID))
    expect({ ok, bad, entries }).toEqual({ ok: false, bad: { sequence, fault }, entries: sequence - 1 })
  })

  test('the newest entry is cut off: the row, and any older copy, names another end', async () => {
    const honest = await ledgerOver(database).exportHistory(cast.ID)
    await remove(honest.entries.length)
    const cut = await verifyHistory(await ledgerOver(database).exportHistory(cast.ID))
    expect(cut.ok).toBe(true)
    expect(cut.head).not.toBe((await verifyHistory(honest)).head)
    await expect(seatOne(ledgerOver(database), 'p40', honest.entries.length.toString())).rejects.toThrow(
      `The record of ${cast.ID} does not end where its row says.`,
    )
  })
})
