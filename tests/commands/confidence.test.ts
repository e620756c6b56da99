import { afterAll, beforeAll, expect, test } from 'vitest'
import { perform } from '#app/commands/perform.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { entryFor } from '#app/record/entry.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { checkRecord, ledgerOver } from '#tests/record/rig.ts'
import { placeOf, play, sealed } from '#tests/story.ts'

const { sunita, karim } = cast
const at = '2026-03-03T14:00:00.000Z'
const REASON = 'Notre assureur refuse.'
let database: Database
let ledger: Ledger

beforeAll(async () => {
  database = await testDatabase()
  ledger = ledgerOver(database, listingOf)
  const facts = play(sealed()).entries.flatMap((entry) => entry.facts)
  const by = { type: 'agreement.created', actor: sunita.person, party: sunita.party, role: null }
  await ledger.append(cast.ID, () => Promise.resolve({ ...by, at, facts, after: evolveAll(null, facts, at) }))
}, 120_000)
afterAll(() => database.close())

test('case 19: a reason given in confidence leaves the record only for its party and whoever convenes', async () => {
  const agreement = (await ledger.find(cast.ID))?.agreement
  if (!agreement) throw new Error('It was not written.')
  const input = { slot: placeOf(agreement, karim).slot, reason: REASON, confidential: 'on' }
  await perform(ledger, {
    verb: 'decline-to-sign',
    agreement: cast.ID,
    input: input as never,
    actor: karim,
    at,
  })
  expect(await checkRecord(ledger)).toBe(2)
  const last = (await ledger.exportHistory(cast.ID)).entries.at(-1)
  if (!last?.payload || !last.salt) throw new Error('The entry has no payload.')
  const whole = { header: last.header, hash: last.hash, payload: last.payload, salt: last.salt }
  const read = (party: string) =>
    JSON.stringify(entryFor(({ visibility }) => visibility.includes(party), whole)).includes(REASON)
  expect(['uconf', 'hydraulis', 'utt412'].map(read)).toEqual([true, true, false])
})
