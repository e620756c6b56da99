import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliver, retrier } from '#app/notices/delivery.server.ts'
import { messageId, openMailer } from '#app/notices/mailer.server.ts'
import { type NoticesSettings, startNotices } from '#app/notices/notices.server.ts'
import { proofOf } from '#app/notices/proof.ts'
import { type Telling, tellOf } from '#app/notices/tell.server.ts'
import type { Database } from '#prisma/database.server.ts'
import { openQueue } from '#prisma/jobs.server.ts'
import { testDatabase } from '#tests/database.ts'
import { openPostOffice } from './post-office.ts'
import { entryOf, inReview, moved, PEOPLE } from './story.ts'

const FROM = 'Entente <entente@entente.example>'
const TOKEN = 'T'.repeat(43)
const now = () => new Date('2026-03-02T14:00:00.000Z')
const agreed = entryOf(inReview(), [moved('agreement', 'a1', 'review.call', 'agreed', 'CALL_CLOSED')])

let database: Database
let office: Awaited<ReturnType<typeof openPostOffice>>

beforeEach(async () => {
  database = await testDatabase()
  office = await openPostOffice()
})

afterEach(async () => {
  await office.close()
  await database.close()
})

function telling(changes: Partial<Telling> = {}): Telling {
  return {
    client: database.client,
    getEntry: async () => agreed,
    listPeople: async (ids) => PEOPLE.filter(({ id }) => ids.includes(id)),
    signInLink: async (id, { to = '' }) => `https://entente.example/fr/invitation/${TOKEN}?p=${id}&to=${to}`,
    pagePath: (language, page, id) => `/${language}/${page}/${id}`,
    send: async () => {},
    now,
    ...changes,
  }
}

async function settings(changes: Partial<NoticesSettings> = {}): Promise<NoticesSettings> {
  const { send: _, ...rest } = telling()
  const queue = openQueue(database.engine)
  const common = {
    queue,
    smtpUrl: office.url,
    mailFrom: FROM,
    runTimer: async () => {},
    recordDelivery: async () => {},
    report: () => {},
  }
  return { ...rest, ...common, ...changes }
}

async function anyMessage() {
  await tellOf(telling(), 'a1', 7)
  return database.client.message.findFirstOrThrow({ orderBy: { key: 'asc' } })
}

test('a job that runs twice, even at once, tells nobody twice', async () => {
  await tellOf(telling(), 'a1', 7)
  await Promise.allSettled([tellOf(telling(), 'a1', 7), tellOf(telling(), 'a1', 7)])
  const messages = await database.client.message.findMany({ orderBy: { key: 'asc' } })
  expect(messages.map(({ key }) => key)).toEqual([
    'a1:7:etienne:text_agreed',
    'a1:7:grace:text_agreed',
    'a1:7:karim:text_agreed',
    'a1:7:louise:text_agreed',
  ])
})

test('each person is written to in their own language, with a link of their own', async () => {
  await tellOf(telling(), 'a1', 7)
  const find = (to: string) => database.client.message.findFirstOrThrow({ where: { to } })
  expect((await find('karim@acier.example')).subject).toBe('The text is agreed: Regional agreement')
  const louise = await find('louise@local58.example')
  expect(louise.subject).toBe('Le texte est convenu\u00a0: Entente régionale')
  expect(louise.text).toContain('p=louise&to=/fr/agreement.text/a1')
  expect(louise.html).toContain('<html lang="fr">')
})

test('a crash in mid-writing leaves no message, and the next run writes them all', async () => {
  let links = 0
  const crashing = telling({
    signInLink: async () => {
      links += 1
      if (links === 3) throw new Error('killed')
      return 'https://entente.example/x'
    },
  })
  await expect(tellOf(crashing, 'a1', 7)).rejects.toThrow('killed')
  expect(await database.client.message.count()).toBe(0)
  await tellOf(telling(), 'a1', 7)
  expect(await database.client.message.count()).toBe(4)
})

test('a mail server that is away loses nothing: what it said is kept, the next attempt delivers', async () => {
  const message = await anyMessage()
  const away = openMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: FROM })
  await expect(deliver({ client: database.client, mailer: away, now }, message.id)).rejects.toThrow()
  const after = await database.client.message.findUniqueOrThrow({ where: { id: message.id } })
  expect(after).toMatchObject({ sentAt: null, failure: expect.stringContaining('ECONNREFUSED') })

  const mailer = openMailer({ smtpUrl: office.url, from: FROM })
  await deliver({ client: database.client, mailer, now }, message.id)
  await deliver({ client: database.client, mailer, now }, message.id)
  mailer.close()
  expect(office.received).toHaveLength(1)
  expect(office.received[0]?.headers.get('message-id')).toBe(messageId(message.key, FROM))
})

test('a delivered message no longer holds its link', async () => {
  const message = await anyMessage()
  expect(message.text).toContain(TOKEN)
  const mailer = openMailer({ smtpUrl: office.url, from: FROM })
  await deliver({ client: database.client, mailer, now }, message.id)
  mailer.close()
  expect(office.received[0]?.raw).toContain(TOKEN.slice(0, 20))
  const kept = await database.client.message.findUniqueOrThrow({ where: { id: message.id } })
  expect(kept).toMatchObject({ sentAt: now(), failure: null })
  expect(kept.text + kept.html).not.toContain(TOKEN)
})

test('a message that the queue gave up on goes back into it later, not at once', async () => {
  const message = await anyMessage()
  office.refuse('No such mailbox')
  const mailer = openMailer({ smtpUrl: office.url, from: FROM })
  await expect(deliver({ client: database.client, mailer, now }, message.id)).rejects.toThrow(
    'No such mailbox',
  )
  mailer.close()

  const queued: object[] = []
  const retry = retrier(database.client, async (messageId) => void queued.push({ messageId }))
  await retry(now())
  expect(queued).toEqual([])
  const later = new Date(now().getTime() + 7 * 3_600_000)
  await retry(later)
  await retry(later)
  expect(queued).toEqual([{ messageId: message.id }])
})

test('an entry’s job goes through the real queue to the real mail server', async () => {
  const given = await settings()
  const queue = given.queue as ReturnType<typeof openQueue>
  await queue.start()
  const notices = await startNotices(given)
  await database.client.$transaction((tx) => queue.enqueue(tx, 'entry', { agreementId: 'a1', sequence: 7 }))
  await office.until(4)
  await queue.stop()
  await notices.stop()
  expect(office.received.map(({ to }) => to[0]).sort()).toEqual([
    'etienne@poly.example',
    'grace@poly.example',
    'karim@acier.example',
    'louise@local58.example',
  ])
  expect(await database.client.message.count({ where: { sentAt: null } })).toBe(0)
})

test('with no mail server, messages stay in the outbox with their links', async () => {
  const given = await settings({ smtpUrl: null, queue: { enqueue: async () => {}, work: async () => {} } })
  const notices = await startNotices(given)
  await notices.sendSignInLink(PEOPLE[0] as (typeof PEOPLE)[0], '/fr')
  const [listed] = await notices.listMessages()
  expect(listed).toMatchObject({ to: 'nadia@poly.example', sentAt: null, failure: null })
  expect((await notices.findMessage(listed?.id ?? ''))?.text).toContain(TOKEN)
  await notices.stop()
})

const called = entryOf(inReview(), [
  { type: 'call.opened', call: 'call-1', clauses: ['c01'], deadline: '2026-03-20T03:59:59.000Z' },
])

test('a notice that the mail server took is proof of a call’s notice, in the language of its person', async () => {
  const asking = { getEntry: async () => called, listPeople: telling().listPeople }
  const [person] = PEOPLE
  const key = `a1:7:${person?.id}:call_opened`
  expect(await proofOf(asking, key)).toEqual({
    agreementId: 'a1',
    input: { call: 'call-1', notice: 'call', person: person?.id, language: person?.language },
  })
  expect(await proofOf(asking, `a1:7:${person?.id}:text_agreed`)).toBeNull()
  expect(await proofOf(asking, 'a1:7:erased:call_opened')).toBeNull()
  expect(await proofOf(asking, `sign_in:${person?.id}:x`)).toBeNull()
})

test.each([
  ['amendment_called', 'call'],
  ['amendment_resumed', 'reminder'],
])('so is the message %s of an amendment’s call, as its %s', async (kind, notice) => {
  const amended = { type: 'amendment.called', amendment: 'AM1', deadline: 'x', call: 'AM1-call-1' } as const
  const entry = { ...called, facts: [amended] }
  const asking = { getEntry: async () => entry, listPeople: telling().listPeople }
  expect(await proofOf(asking, `a1:7:nadia:${kind}`)).toMatchObject({
    input: { call: 'AM1-call-1', notice, person: 'nadia' },
  })
  const nameless = {
    ...asking,
    getEntry: async () => ({ ...entry, facts: [{ ...amended, call: undefined }] }),
  }
  expect(await proofOf(nameless, `a1:7:nadia:${kind}`)).toBeNull()
})

test('what was taken is told once it left; a job that comes again tells it again and sends nothing', async () => {
  const { id } = await anyMessage()
  const told: string[] = []
  const mailer = openMailer({ smtpUrl: office.url, from: FROM })
  const taken = async ({ key }: { key: string }) => {
    told.push(key)
    if (told.length === 1) throw new Error('The record was busy.')
  }
  await expect(deliver({ client: database.client, mailer, now, taken }, id)).rejects.toThrow('busy')
  await deliver({ client: database.client, mailer, now, taken }, id)
  expect(told).toHaveLength(2)
  expect(office.received).toHaveLength(1)
  mailer.close()
})
