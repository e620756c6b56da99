import type { LoaderFunctionArgs } from '@remix-run/node'
import { strToU8 } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { perform } from '#app/commands/perform.ts'
import { schedulesOf } from '#app/projections/schedules.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { loader } from '#app/routes/api.agreements.$id.schedules.$sha256.ts'
import { type Office, openOfficeWith } from '#app/web/office.server.ts'
import { openRooms } from '#app/web/people.server.ts'
import {
  attachSchedule,
  type Desk,
  DroppedSchedule,
  dropSchedule,
  NewSchedule,
  ReplacedSchedule,
  replaceSchedule,
} from '#app/web/schedules.server.ts'
import * as cast from '#tests/cast.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from '#tests/people/rooms.ts'
import { checkRecord, ledgerOver, record, sha256 } from '#tests/record/rig.ts'
import { drafted } from '#tests/story.ts'

const { sunita, chloe, ID } = cast
const table = { agreement: ID, actor: sunita }
const at = '2026-03-03T12:00:00.000Z'

let room: Awaited<ReturnType<typeof rooms>>
let ledger: Ledger
let desk: Desk

beforeAll(async () => {
  room = await rooms()
  const { people, database } = room
  for (const person of ['p05', 'p99']) {
    const organization = await people.addOrganization({ type: 'institution', nameFr: person })
    const known = { name: person, email: `${person}@entente.example`, language: 'fr' as const, organization }
    await people.addPerson({ id: person, ...known })
  }
  ledger = ledgerOver(database)
  desk = { ledger, now: () => new Date(at) }
  openRooms({ people, notices: {} as never })
  openOfficeWith({ database, ...desk } as Office)
  await record(ledger, drafted())
}, 60_000)
afterAll(() => room.database.close())

const hex = (text: string) => sha256(strToU8(text)).toString('hex')
const file = (text: string, name = 'Budget été.csv') => new File([text], name)
const clause = async () => {
  const found = (await ledger.find(ID))?.agreement.clauses.c03
  if (!found) throw new Error('no clause')
  return found
}
const shelf = async () => schedulesOf(await ledger.read(ID), 'c03')
const kept = async () =>
  Number((await room.database.raw('SELECT count(*) AS n FROM "ScheduleFile"'))[0]?.n as string)

async function attach(text: string, more: object = {}, by = table) {
  const typed = NewSchedule.parse({ clause: 'c03', seen: 1, kind: 'F', file: file(text), ...more })
  return attachSchedule(desk, by, typed)
}

async function asks(person: string, sha: string, agreement = ID): Promise<Response> {
  const link = await room.people.signInLink(person, { days: 1 })
  const headers = withCookies(await room.people.enter(tokenOf(link), new Headers()))
  const request = new Request(`${URL_OF_SITE}/api/agreements/${agreement}/schedules/${sha}`, { headers })
  const context = { nonce: '', requestId: '0', address: '192.0.2.1' }
  return loader({
    ...{ request, context, params: { id: agreement, sha256: sha } },
  } as unknown as LoaderFunctionArgs)
}

describe('a file for a clause', () => {
  let before: { head: string; kept: number }
  beforeEach(async () => {
    before = { head: (await ledger.find(ID))?.head ?? '', kept: await kept() }
  })
  const nothingChanged = async () =>
    expect({ head: (await ledger.find(ID))?.head, kept: await kept() }).toEqual(before)

  test.each([
    ['of another kind', { file: file('MZ\u0000\u0001', 'setup.pdf') }, 'Invalid', 'file_type'],
    ['that is empty', { file: file('') }, 'Invalid', 'file_empty'],
    ['that is too large', { file: file('x'.repeat(10 * 1024 * 1024 + 1)) }, 'Invalid', 'file_too_large'],
    ['for a revision that is not there', { seen: 7 }, 'Conflict', 'revision_outdated'],
    ['for a clause that is not there', { clause: 'c77' }, 'Missing', 'clause_missing'],
  ])('%s is refused and leaves nothing', async (_, more, kind, code) => {
    const refused = { kind, reasons: [expect.objectContaining({ code })] }
    await expect(attach('a;b', more)).rejects.toMatchObject(refused)
    await nothingChanged()
  })

  test('from somebody who does not draft is refused and leaves nothing', async () => {
    const refused = attach('a;b', {}, { agreement: ID, actor: chloe })
    await expect(refused).rejects.toMatchObject({ kind: 'Forbidden' })
    await nothingChanged()
  })

  test('is kept with the revision that names it, is replaced and taken away, and each stays to be seen', async () => {
    await attach('poste;montant\n')
    const { schedules: [one] = [], revision } = await clause()
    expect(revision).toBe(2)
    expect(one).toEqual({
      ...{ id: 'F', title: { fr: 'Budget', en: 'Budget' }, sha256: hex('poste;montant\n') },
      file: { name: 'Budget été.csv', type: 'csv', size: 14 },
    })
    await attach('poste;montant\n', { seen: 2, kind: 'other', titleFr: 'Le même' })
    expect(await kept()).toBe(1)
    const again = { clause: 'c03', seen: 3, schedule: 'F', file: file('poste;montant\nloyer;5\n') }
    await replaceSchedule(desk, table, ReplacedSchedule.parse(again))
    await dropSchedule(desk, table, DroppedSchedule.parse({ clause: 'c03', seen: 4, schedule: 'K' }))
    const [budget, same] = await shelf()
    expect(budget?.current).toMatchObject({ sha256: hex('poste;montant\nloyer;5\n'), since: 4 })
    expect(budget?.previous).toMatchObject([{ sha256: hex('poste;montant\n'), since: 2 }])
    expect(same).toMatchObject({ current: null, droppedBy: 5, previous: [{ since: 3 }] })
    await checkRecord(ledger)
  })

  test('is saved by those at the table, as what it is, and does nothing in a browser', async () => {
    const response = await asks('p05', hex('poste;montant\n'))
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('poste;montant\n')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="Budget ete.csv"; filename*=UTF-8''Budget%20%C3%A9t%C3%A9.csv`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  test('is not there for strangers, nor for another agreement that knows its digest', async () => {
    expect((await asks('p99', hex('poste;montant\n'))).status).toBe(404)
    await startOther()
    const seen = { clause: 'c01', seen: 1, title: cast.words('A', 'B'), text: cast.words('C', 'D') }
    const known = [{ id: 'F', title: cast.words('A', 'B'), sha256: hex('poste;montant\n') }]
    const input = { ...seen, schedules: known }
    const actor = { person: 'p99', party: 'other' }
    await perform(ledger, { verb: 'revise-clause', agreement: 'other', input, actor, at })
    expect((await asks('p99', hex('poste;montant\n'), 'other')).status).toBe(404)
  })

  test('is never written over', async () => {
    await expect(room.database.raw(`UPDATE "ScheduleFile" SET type = 'txt'`)).rejects.toThrow('permanent')
  })
})

async function startOther() {
  const party = { id: 'other', type: 'institution' as const, name: cast.words('Autre', 'Other') }
  const input = {
    id: 'other',
    template: 'union_training' as const,
    title: cast.words('Autre', 'Other'),
    party,
  }
  const actor = { person: 'p99', party: 'other' }
  await perform(ledger, { verb: 'create-agreement', agreement: 'other', input, actor, at })
}
