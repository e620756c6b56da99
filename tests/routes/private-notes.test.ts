import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verb } from '#app/commands/index.ts'
import { perform } from '#app/commands/perform.ts'
import { readHistory, readQuery } from '#app/projections/history.server.ts'
import { talkOf } from '#app/projections/talk.server.ts'
import { History } from '#app/record/entry.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { verifyHistory } from '#app/record/verify.ts'
import { verifyContents } from '#app/record/verify-contents.ts'
import { loader as exportLoader } from '#app/routes/api.agreements.$id.history[.]json.ts'
import { type Office, openOfficeWith } from '#app/web/office.server.ts'
import { openRooms } from '#app/web/people.server.ts'
import { contentOf } from '#machines/content-of.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from '#tests/people/rooms.ts'
import { checkRecord, instant, ledgerOver, record, sha256 } from '#tests/record/rig.ts'
import { act, inReview } from '#tests/story.ts'

const { sunita, chloe, karim, shauna, etienne } = cast
const auditor: Actor = { person: 'p91', party: 'uconf' }
const clerk: Actor = { person: 'p40', party: 'ministry' }
const ministry = cast.party('ministry', 'government')
const SECRETS = { uconf: 'SEKRET-CONFLUENT-7431', hydraulis: 'SEKRET-HYDRO-9902' }

let room: Awaited<ReturnType<typeof rooms>>
let ledger: Ledger
let minute = 1000

async function say(verb: Verb, actor: Actor, input: object): Promise<void> {
  minute += 1
  await perform(ledger, {
    verb,
    agreement: cast.ID,
    input: input as never,
    actor,
    at: instant(minute * 60_000),
  })
}
const noted = { clause: 'c01', revision: 1, lane: 'private' }

beforeAll(async () => {
  room = await rooms()
  ledger = ledgerOver(room.database)
  for (const { person, party } of [sunita, chloe, karim, shauna, etienne, auditor, clerk]) {
    await room.people.addOrganization({ id: party ?? '', type: 'institution', nameFr: party ?? '' })
    await room.people.addPerson({
      ...{ id: person, name: person, email: `${person}@entente.example` },
      ...{ language: 'fr', organization: party ?? '' },
    })
  }
  await record(ledger, [
    ...inReview(),
    act('seat-person', { seat: cast.seat(auditor, ['auditor']) }, sunita),
    act('list-party', { party: ministry, seats: [cast.seat(clerk, ['observer'])], letters: {} }, sunita),
    act('invite-party', { party: 'ministry' }, sunita),
    act('accept-as-observer', {}, clerk),
  ])
  await say('comment-on-clause', sunita, { ...noted, words: SECRETS.uconf })
  await say('comment-on-clause', chloe, { ...noted, words: SECRETS.hydraulis })
  await say('comment-on-clause', karim, { ...noted, thread: 'N1-hydraulis', words: SECRETS.hydraulis })
  await say('resolve-thread', chloe, { thread: 'N1-hydraulis' })
  await say('comment-on-clause', clerk, { ...noted, lane: 'observers', words: 'Said aloud.' })
  await say('comment-on-clause', shauna, { ...noted, thread: 'K1', words: 'Answered aloud.' })
  await say('withdraw-comment', karim, { comment: 'N2-hydraulis' })
  openRooms({ people: room.people, notices: {} as never })
  openOfficeWith({ ledger, now: () => new Date('2026-09-02T12:00:00.000Z') } as Office)
}, 60_000)
afterAll(() => room.database.close())

async function downloads({ person }: Actor): Promise<string> {
  const link = await room.people.signInLink(person, { days: 1 })
  const headers = withCookies(await room.people.enter(tokenOf(link), new Headers()))
  const request = new Request(`${URL_OF_SITE}/api/agreements/${cast.ID}/history.json`, { headers })
  const context = { nonce: '', requestId: '0', address: '192.0.2.1' }
  return (
    await exportLoader({ request, params: { id: cast.ID }, context } as unknown as LoaderFunctionArgs)
  ).text()
}

const state = async () => (await ledger.find(cast.ID))?.agreement as Agreement

/** Who takes what away: the words of their own organization, if they speak for it, and no others. */
const TABLE: [string, Actor, string[]][] = [
  ['the university', sunita, [SECRETS.uconf]],
  ['the employer', chloe, [SECRETS.hydraulis]],
  ['whoever signs for the employer', karim, [SECRETS.hydraulis]],
  ['the union', shauna, []],
  ['whoever facilitates', etienne, []],
  ['an auditor', auditor, []],
  ['an observer', clerk, []],
]

describe.each(TABLE)('%s', (_, actor, own) => {
  const held = (text: string) => Object.values(SECRETS).filter((secret) => text.includes(secret))

  test('takes away a history with no other’s notes, that verifies and folds into the same text', async () => {
    const text = await downloads(actor)
    expect(held(text)).toEqual(own)
    const history = History.parse(JSON.parse(text))
    const whole = await verifyHistory(await ledger.exportHistory(cast.ID), sha256)
    const verified = await verifyHistory(history, sha256)
    expect(verified).toMatchObject({ ok: true, entries: whole.entries, head: whole.head })
    expect(verified.withheld).toBe(5 - (own[0] === SECRETS.uconf ? 1 : own.length > 0 ? 4 : 0))
    const { agreement, unreadable } = await verifyContents(history)
    expect(unreadable).toBeNull()
    expect(contentOf(agreement as Agreement)).toEqual(contentOf(await state()))
    expect(agreement?.talk.comments.K2).toEqual({ thread: 'K1', party: 'utt412', by: 'p25' })
  })

  test('reads no other’s notes in the history and in the threads, nor that there are any', async () => {
    const agreement = await state()
    const reading = { client: room.client, ledger, agreement, sequence: 999, actor, language: 'fr' as const }
    expect(held(JSON.stringify(await readHistory(reading, readQuery(new URLSearchParams()))))).toEqual([])
    const at = instant(minute * 60_000)
    const talk = talkOf(agreement, await ledger.read(cast.ID), { actor, at })
    expect(held(JSON.stringify(talk))).toEqual(own)
    const notes = talk.threads.filter(({ lane }) => lane === 'private')
    expect(notes).toHaveLength(own.length)
    expect(talk.threads.filter(({ lane }) => lane === 'observers')[0]?.comments).toHaveLength(2)
  })
})

test('a note taken back is in the record and on no page', async () => {
  const at = instant(minute * 60_000)
  const { threads } = talkOf(await state(), await ledger.read(cast.ID), { actor: karim, at })
  const [thread] = threads.filter(({ lane }) => lane === 'private')
  expect(thread?.comments.map(({ words, withdrawn }) => [words, withdrawn])).toEqual([
    [SECRETS.hydraulis, false],
    ['', true],
  ])
  expect(await checkRecord(ledger)).toBeGreaterThan(20)
})
