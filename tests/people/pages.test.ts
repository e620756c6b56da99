import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as auth from '#app/routes/auth.$.ts'
import * as invitation from '#app/routes/invitation.tsx'
import * as outbox from '#app/routes/outbox.tsx'
import * as setup from '#app/routes/setup.tsx'
import * as signin from '#app/routes/signin.tsx'
import * as signout from '#app/routes/signout.ts'
import { openOfficeWith } from '#app/web/office.server.ts'
import { leadToSetUp, openRooms } from '#app/web/people.server.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from './rooms.ts'

type Page = {
  loader?: (args: ActionFunctionArgs) => unknown
  action?: (args: ActionFunctionArgs) => unknown
}
type Answer = { status: number; location: string | null; headers: Headers; body: Record<string, unknown> }

const MESSAGE = {
  id: 'm1',
  key: 'k',
  to: 'ana@acier.example',
  subject: 'Invitation',
  text: 'Bonjour',
  html: '',
  createdAt: new Date('2026-03-02T14:00:00Z'),
  sentAt: null,
  failure: null,
}
const TYPED = {
  form: 'setup',
  name: 'Nadia Benslimane',
  email: 'nadia@poly.example',
  office: '',
  language: 'fr',
  type: 'institution',
  nameFr: 'Polytechnique',
  nameEn: '',
  jurisdiction: 'CA-ON',
}

let room: Awaited<ReturnType<typeof rooms>>
/** Whose open pages were told that they are signed out. */
const signedOut: string[] = []
let administrator: Headers

beforeAll(async () => {
  room = await rooms()
  const notices = {
    delivers: false,
    listMessages: async () => [MESSAGE],
    findMessage: async (id: string) => (id === 'm1' ? MESSAGE : null),
  }
  openRooms({ people: room.people, notices })
  openOfficeWith({ live: { signedOut: (person: string) => signedOut.push(person) } } as never)
})

afterAll(() => room.database.close())

async function visit(
  page: Page,
  path: string,
  headers = new Headers(),
  typed?: Record<string, string>,
): Promise<Answer> {
  const body = typed && new URLSearchParams(typed)
  const request = new Request(URL_OF_SITE + path, { method: body ? 'POST' : 'GET', headers, body })
  const token = path.split('?')[0]?.split('/')[3]
  const context = { nonce: '', requestId: '0', address: '192.0.2.1' }
  const work = body ? page.action : page.loader
  const args = { request, params: { token }, context } as unknown as ActionFunctionArgs
  return answerOf(await Promise.resolve(work?.(args)).catch((thrown: unknown) => thrown))
}

function answerOf(given: unknown): Answer {
  if (given instanceof Response) {
    return { status: given.status, location: given.headers.get('location'), headers: given.headers, body: {} }
  }
  if (given instanceof Error) throw given
  const { data, init } = given as { data?: Record<string, unknown>; init?: ResponseInit }
  const body = data ?? (given as Record<string, unknown>)
  return { status: init?.status ?? 200, location: null, headers: new Headers(init?.headers), body }
}

async function someone(email: string, administratorOf = false): Promise<string> {
  const organization = await room.people.addOrganization({ type: 'employer', nameFr: 'Acier' })
  const id = await room.people.addPerson({ name: email, email, language: 'fr', organization })
  if (administratorOf) await room.client.user.update({ where: { id }, data: { administrator: true } })
  return id
}

async function session(id: string): Promise<Headers> {
  return withCookies(
    await room.people.enter(tokenOf(await room.people.signInLink(id, { days: 1 })), new Headers()),
  )
}

test('on a new installation every page leads to set-up, and set-up to itself', async () => {
  const lead = (path: string) =>
    leadToSetUp(new Request(URL_OF_SITE + path)).catch((response: Response) => response)
  expect(await lead('/en/agreements/a1')).toMatchObject({ status: 302 })
  expect(((await lead('/en/agreements/a1')) as Response).headers.get('location')).toBe('/en/setup')
  expect(await lead('/fr/installation')).toBeUndefined()
})

test('a faulty set-up comes back with its fields and codes, then a good one signs in', async () => {
  const faulty = await visit(setup, '/fr/installation', undefined, { ...TYPED, email: 'nadia', type: '' })
  expect(faulty.status).toBe(422)
  expect(faulty.body.result).toMatchObject({
    error: { email: ['not_an_email'], type: ['required'] },
    initialValue: { name: 'Nadia Benslimane', email: 'nadia' },
  })
  const done = await visit(setup, '/fr/installation', undefined, TYPED)
  expect(done).toMatchObject({ status: 302, location: '/fr/installation' })
  administrator = withCookies(done.headers)
  expect((await visit(setup, '/fr/installation', administrator)).body).toMatchObject({ done: true })
})

test('a second set-up is refused, and its page leads home', async () => {
  const rival = await visit(setup, '/en/setup', undefined, { ...TYPED, email: 'rival@x.example' })
  expect(rival).toMatchObject({ status: 409, body: { problem: { code: 'already_set_up' } } })
  expect((await visit(setup, '/en/setup')).location).toBe('/en')
})

test('asking for a link answers the same for known and unknown addresses', async () => {
  const known = await visit(signin, '/fr/connexion', undefined, { form: 'ask', email: 'nadia@poly.example' })
  const unknown = await visit(signin, '/fr/connexion', undefined, { form: 'ask', email: 'nobody@x.example' })
  expect(unknown).toEqual(known)
  expect(known.location).toBe('/fr/connexion?sent=yes')
})

test('a bad address comes back as it was typed', async () => {
  const answer = await visit(signin, '/en/sign-in', undefined, { form: 'ask', email: 'nobody' })
  expect(answer.status).toBe(422)
  expect(answer.body.result).toMatchObject({
    error: { email: ['not_an_email'] },
    initialValue: { email: 'nobody' },
  })
})

test('a link: looking uses nothing up, the button signs in, the second press offers a new link', async () => {
  const link = new URL(
    await room.people.signInLink(await someone('ana@acier.example'), { to: '/fr/x?y=1', days: 14 }),
  )
  const address = link.pathname + link.search
  for (let looks = 0; looks < 2; looks++) {
    expect((await visit(invitation, address)).body).toMatchObject({ email: 'ana@acier.example' })
  }
  const pressed = await visit(invitation, address, undefined, {})
  expect(pressed).toMatchObject({ status: 302, location: '/fr/x?y=1' })
  expect(pressed.headers.get('set-cookie')).toContain('__Host-entente=')
  const again = await visit(invitation, address, undefined, {})
  expect(again.location).toBe(address)
  expect(again.headers.get('set-cookie')).toBeNull()
  expect((await visit(invitation, address)).body).toMatchObject({ email: null, to: '/fr/x?y=1' })
})

test('a link sends nobody to another site', async () => {
  const link = new URL(await room.people.signInLink(await someone('eve@acier.example'), { days: 1 }))
  const answer = await visit(
    invitation,
    `${link.pathname}?to=${encodeURIComponent('https://evil.example')}`,
    undefined,
    {},
  )
  expect(answer.location).toBe('/fr')
})

test('whoever is signed in already goes straight on, and the link stays good', async () => {
  const id = await someone('ivo@acier.example')
  const link = new URL(await room.people.signInLink(id, { to: '/fr/x', days: 1 }))
  expect((await visit(invitation, link.pathname + link.search, await session(id))).location).toBe('/fr/x')
  expect(await room.people.findLinkHolder(tokenOf(link.href))).toBe('ivo@acier.example')
})

test('the outbox: a stranger signs in first, a person is refused, the administrator reads', async () => {
  const stranger = await visit(outbox, '/fr/boite-denvoi')
  expect(stranger.location).toBe(`/fr/connexion?to=${encodeURIComponent('/fr/boite-denvoi')}`)
  const person = await session(await someone('zoe@acier.example'))
  expect((await visit(outbox, '/fr/boite-denvoi', person)).status).toBe(403)
  expect((await visit(outbox, '/fr/boite-denvoi?message=m1', person)).status).toBe(403)
  const list = await visit(outbox, '/fr/boite-denvoi', administrator)
  expect(list.body).toMatchObject({ messages: [{ id: 'm1', state: 'kept' }], message: null })
  const one = await visit(outbox, '/fr/boite-denvoi?message=m1', administrator)
  expect(one.body).toMatchObject({ message: { text: 'Bonjour', state: 'kept' } })
  expect((await visit(outbox, '/fr/boite-denvoi?message=none', administrator)).status).toBe(404)
})

test('signing out clears the cookie and leads to sign-in', async () => {
  const headers = await session(await someone('mia@acier.example'))
  const answer = await visit(signout, '/signout', headers, { language: 'en' })
  expect(answer.location).toBe('/en/sign-in')
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
  expect(signedOut).toHaveLength(1)
  expect(await room.people.getPerson(headers)).toBeNull()
})

test('the library cannot be asked over HTTP to make or use a link, or to change a person', async () => {
  for (const path of [
    '/auth/sign-in/magic-link',
    '/auth/magic-link/verify',
    '/auth/update-user',
    '/auth/ok',
  ]) {
    expect((await visit(auth, path, administrator)).status).toBe(404)
    expect((await visit(auth, path, administrator, { email: 'nadia@poly.example' })).status).toBe(404)
  }
})
