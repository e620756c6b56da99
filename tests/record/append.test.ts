import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Projection } from '#app/record/ledger.server.ts'
import { replay } from '#machines/decide.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { allSigned, drafted, play } from '#tests/story.ts'
import { appendAct, checkRecord, instant, ledgerOver, record, seatOne } from './rig.ts'

let database: Database
beforeEach(async () => {
  database = await testDatabase()
}, 120_000)
afterEach(() => database.close())

const created = drafted().slice(0, 1)

describe('the record', () => {
  test('is whole after every entry, from the first draft to the last signature', async () => {
    const ledger = ledgerOver(database)
    for (const [index, act] of allSigned().entries()) {
      await appendAct(ledger, act, instant(index * 60_000))
      expect(await checkRecord(ledger)).toBe(index + 1)
    }
    expect((await ledger.find(cast.ID))?.agreement.status).toBe('signed')
  }, 120_000)

  test('takes forty entries that race from twenty people, none lost and none doubled', async () => {
    const ledgers = [ledgerOver(database), ledgerOver(database)]
    await record(ledgers[0] as (typeof ledgers)[0], created)
    const people = Array.from({ length: 40 }, (_, index) => ({
      actor: `p${index % 20}`,
      person: `seat-${index}`,
    }))
    const racing = people.map(({ actor, person }, index) =>
      seatOne(ledgers[index % 2] as (typeof ledgers)[0], person, instant(60_000 + index), actor),
    )
    const appended = await Promise.all(racing)
    const sequences = appended.map(({ sequence }) => sequence).sort((a, b) => a - b)
    expect(sequences).toEqual(Array.from({ length: 40 }, (_, index) => index + 2))
    for (const ledger of ledgers) expect(await checkRecord(ledger)).toBe(41)
    const entries = await ledgerOver(database).read(cast.ID)
    const written = entries.slice(1).map(({ actor, facts: [fact] }) => ({
      actor,
      person: fact?.type === 'person.seated' ? fact.seat.person : '',
    }))
    expect(new Set(written.map(({ person }) => person)).size).toBe(40)
    expect(written).toEqual(expect.arrayContaining(people))
  }, 120_000)

  test('gives one beginning to an agreement that two create at once', async () => {
    const racing = [ledgerOver(database), ledgerOver(database)].map((ledger) =>
      ledger.append(cast.ID, async (agreement) => {
        if (agreement) throw new Error('exists')
        return beginning()
      }),
    )
    const ends = await Promise.allSettled(racing)
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await checkRecord(ledgerOver(database))).toBe(1)
  })

  test('keeps nothing of what was refused or rolled back', async () => {
    let failing = false
    const projection: Projection = async () => {
      if (failing) throw new Error('the list is full')
    }
    const ledger = ledgerOver(database, undefined, projection)
    await record(ledger, created)
    failing = true
    await expect(seatOne(ledger, 'ghost', instant(60_000))).rejects.toThrow('the list is full')
    failing = false
    await expect(
      ledger.append(cast.ID, async () => {
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect((await ledger.find(cast.ID))?.agreement.seats.map(({ person }) => person)).not.toContain('ghost')
    await seatOne(ledger, 'guest', instant(120_000))
    expect(await checkRecord(ledger)).toBe(2)
  })

  test('writes nothing when nothing happened', async () => {
    const ledger = ledgerOver(database)
    await record(ledger, created)
    const before = await ledger.find(cast.ID)
    const late = await ledger.append(cast.ID, async (agreement) => ({
      ...beginning(),
      facts: [],
      after: agreement ?? beginning().after,
    }))
    expect(late).toMatchObject({ sequence: 1, head: before?.head, facts: [] })
    expect(await checkRecord(ledger)).toBe(1)
  })

  test('never goes back in time, though a slower clock comes second', async () => {
    const ledger = ledgerOver(database)
    await record(ledger, created)
    await seatOne(ledger, 'first', instant(60_000))
    await seatOne(ledger, 'second', instant(30_000))
    expect(await checkRecord(ledger)).toBe(3)
    const stale = { ...beginning(), at: instant(0) }
    await expect(ledger.append(cast.ID, async () => stale)).rejects.toThrow('would go back in time')
  })

  test('is read again from a snapshot and what came after it', async () => {
    const ledger = ledgerOver(database)
    await record(ledger, created)
    for (let n = 1; n <= 120; n += 1) await seatOne(ledger, `p${n}`, instant(60_000 + n))
    expect(await database.client.snapshot.findFirst({ select: { sequence: true } })).toEqual({
      sequence: 100,
    })
    const cold = ledgerOver(database)
    expect((await cold.find(cast.ID))?.agreement).toEqual(replay(await ledger.read(cast.ID)))
    await seatOne(cold, 'after', instant(120_000))
    expect(await checkRecord(ledger)).toBe(122)
  }, 120_000)

  test('gives any past moment again', async () => {
    const ledger = ledgerOver(database)
    await record(ledger, created)
    for (let n = 1; n <= 5; n += 1) await seatOne(ledger, `p${n}`, instant(60_000 * n))
    const seatsAt = async (sequence: number) => (await ledger.stateAt(cast.ID, sequence))?.seats.length
    expect([await seatsAt(1), await seatsAt(3), await seatsAt(6)]).toEqual([1, 3, 6])
    expect(await ledger.stateAt('nobody', 1)).toBeNull()
  })
})

/** What the first act of the story asks to have recorded. */
function beginning() {
  const { entries, agreement } = play(created)
  if (!agreement) throw new Error('the story has no beginning')
  const facts = entries.flatMap((entry) => entry.facts)
  return {
    type: 'agreement.created',
    actor: 'p05',
    party: 'uconf',
    role: null,
    at: instant(0),
    facts,
    after: agreement,
  }
}

describe('the database', () => {
  test.each(['Entry', 'Payload'])('refuses to change, delete or truncate "%s"', async (table) => {
    await record(ledgerOver(database), created)
    const refusal = /The record is permanent/
    await expect(database.raw(`update "${table}" set sequence = 7`)).rejects.toThrow(refusal)
    await expect(database.raw(`delete from "${table}"`)).rejects.toThrow(refusal)
    await expect(database.raw(`truncate "${table}" cascade`)).rejects.toThrow(refusal)
    expect(await database.client.entry.count()).toBe(1)
  })
})
