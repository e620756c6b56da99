import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyFiles } from '#app/documents/verify-files.ts'
import { canonical } from '#app/record/canonical.ts'
import { toHex } from '#app/record/digest.ts'
import { Header, History, leafBytes, type StoredEntry } from '#app/record/entry.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { verifyHistory } from '#app/record/verify.ts'
import { insertEntry, makeEntry } from '#app/record/writing.server.ts'
import { loader } from '#app/routes/api.agreements.$id.history[.]json.ts'
import { type Office, openOfficeWith } from '#app/web/office.server.ts'
import { openRooms } from '#app/web/people.server.ts'
import * as cast from '#tests/cast.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from '#tests/people/rooms.ts'
import { ledgerOver, record, seatOne, sha256 } from '#tests/record/rig.ts'
import { inReview } from '#tests/story.ts'

type Speaker = { person: string; party: string }
const [sunita, chloe] = [cast.sunita, cast.chloe] as [Speaker, Speaker]

let room: Awaited<ReturnType<typeof rooms>>
let ledger: Ledger
/** What only the university may see. */
let note: StoredEntry

beforeAll(async () => {
  room = await rooms()
  ledger = ledgerOver(room.database)
  for (const { person, party } of [sunita, chloe]) {
    await room.people.addOrganization({ id: party, type: 'institution', nameFr: party })
    await room.people.addPerson({
      ...{ id: person, name: person, email: `${person}@entente.example` },
      ...{ language: 'fr', organization: party },
    })
  }
  await record(ledger, inReview())
  note = await appendFor([sunita.party])
  await seatOne(ledger, 'p90', '2026-09-01T12:00:00.000Z')
  openRooms({ people: room.people, notices: {} as never })
  openOfficeWith({ ledger, now: () => new Date('2026-09-02T12:00:00.000Z') } as Office)
}, 60_000)
afterAll(() => room.database.close())

/** An entry that these parties alone may read: no command writes one yet, the format has had them from the first day. */
async function appendFor(parties: string[]): Promise<StoredEntry> {
  const found = await ledger.find(cast.ID)
  if (!found) throw new Error('no agreement')
  const { agreement, sequence, head, at } = found
  const by = { actor: sunita.person, party: sunita.party, role: null }
  const proposal = { ...by, type: 'note.taken', at, facts: [], after: agreement }
  const forAll = makeEntry(cast.ID, sequence + 1, head, proposal)
  const header = canonical({ ...JSON.parse(forAll.header), visibility: parties })
  const entry = { ...forAll, header, hash: toHex(sha256(leafBytes(header))) }
  await room.database.transaction((tx) => insertEntry(tx, { sequence, head }, entry, agreement, null))
  return entry
}

/** What somebody downloads, as text and as the history that it is. */
async function downloads(person: string) {
  const link = await room.people.signInLink(person, { days: 1 })
  const headers = withCookies(await room.people.enter(tokenOf(link), new Headers()))
  const request = new Request(`${URL_OF_SITE}/api/agreements/${cast.ID}/history.json`, { headers })
  const context = { nonce: '', requestId: '0', address: '192.0.2.1' }
  const args = { request, params: { id: cast.ID }, context } as unknown as LoaderFunctionArgs
  const answer = await loader(args)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  return { text, history: History.parse(JSON.parse(text)) }
}

async function reportOn(text: string) {
  const bytes = new TextEncoder().encode(text)
  const [report] = await verifyFiles(
    [{ name: 'history.json', size: bytes.length, read: async () => bytes }],
    { roots: [] },
  )
  return report?.checks ?? []
}

describe('the history that a person takes away', () => {
  test('has every payload that its party may see', async () => {
    const { history } = await downloads(sunita.person)
    expect(history).toEqual(await ledger.exportHistory(cast.ID))
    expect(history.entries).toContainEqual(note)
    expect(await verifyHistory(history, sha256)).toMatchObject({ ok: true, withheld: 0 })
  })

  test('has of another party’s entry the header and the hash alone, and verifies to the same head', async () => {
    const { text, history } = await downloads(chloe.person)
    const whole = await ledger.exportHistory(cast.ID)
    const { header, hash, salt } = note
    const withheld = whole.entries.map((entry) => (entry.hash === hash ? { header, hash } : entry))
    expect(history.entries).toEqual(withheld)
    expect(text).not.toContain(salt)
    expect(Header.parse(JSON.parse(header)).visibility).toEqual([sunita.party])

    const { head, entries } = await verifyHistory(whole, sha256)
    expect(await verifyHistory(history, sha256)).toEqual({ ok: true, entries, head, withheld: 1, bad: null })
  })

  test('says when it is checked how much was withheld, and still rebuilds the agreement', async () => {
    const [chain, contents] = await reportOn((await downloads(chloe.person)).text)
    expect(chain).toMatchObject({ check: 'history.chain', ok: true })
    expect(chain?.detail.en).toContain('What one of them says is not in this file')
    expect(chain?.detail.fr).toContain('Ce que dit l’une d’elles n’est pas dans ce fichier')
    expect(contents).toMatchObject({ check: 'history.contents', ok: true })
    const [complete] = await reportOn((await downloads(sunita.person)).text)
    expect(complete?.detail.en).not.toContain('not in this file')
  })

  test('is found out when what all may see is left out, or a withheld header was changed', async () => {
    const { history } = await downloads(chloe.person)
    const without = (at: number) =>
      history.entries.map((entry, index) =>
        index === at ? { header: entry.header, hash: entry.hash } : entry,
      )
    expect((await verifyHistory({ ...history, entries: without(2) }, sha256)).bad).toEqual({
      ...{ sequence: 3, fault: 'payload_missing' },
    })
    const opened = history.entries.map((entry) => ({
      ...entry,
      header: entry.header.replace('note', 'vote'),
    }))
    const sequence = history.entries.findIndex(({ hash }) => hash === note.hash) + 1
    expect((await verifyHistory({ ...history, entries: opened }, sha256)).bad).toEqual({
      ...{ sequence, fault: 'hash_differs' },
    })
    const { payload: _, ...half } = history.entries[0] ?? { payload: '' }
    expect(History.safeParse({ ...history, entries: [half] }).success).toBe(false)
  })
})
