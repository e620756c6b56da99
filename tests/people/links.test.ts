import { afterAll, beforeAll, expect, test } from 'vitest'
import { localPath } from '#app/people/links.server.ts'
import { rooms, tokenOf, URL_OF_SITE, withCookies } from './rooms.ts'

const nobody = new Headers()
let room: Awaited<ReturnType<typeof rooms>>
let karim: string

beforeAll(async () => {
  room = await rooms()
  const organization = await room.people.addOrganization({ type: 'employer', nameFr: 'Acier du Nord' })
  karim = await room.people.addPerson({
    name: 'Karim Haddad',
    email: 'karim@acier.example',
    language: 'fr',
    organization,
  })
})

afterAll(() => room.database.close())

function linkFor(days = 14) {
  return room.people.signInLink(karim, { to: '/fr/ententes/a1', days })
}

test('a link leads to the page with the button, and says where to go on', async () => {
  const link = new URL(await linkFor())
  expect(link.origin).toBe(URL_OF_SITE)
  expect(link.pathname).toMatch(/^\/fr\/invitation\/[\w-]{43}$/)
  expect(link.searchParams.get('to')).toBe('/fr/ententes/a1')
})

test('only the hash of a token is stored', async () => {
  const token = tokenOf(await linkFor())
  const rows = await room.client.verification.findMany()
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('using a link signs its person in with a host-only cookie', async () => {
  const cookies = await room.people.enter(tokenOf(await linkFor()), nobody)
  const [cookie = ''] = cookies?.getSetCookie() ?? []
  expect(cookie).toMatch(/^__Host-entente=/)
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
    expect(cookie).toContain(attribute)
  expect(cookie).not.toContain('Domain')
  expect(await room.people.getPerson(withCookies(cookies))).toMatchObject({ id: karim, name: 'Karim Haddad' })
})

test('a second use is refused', async () => {
  const token = tokenOf(await linkFor())
  await room.people.enter(token, nobody)
  expect(await room.people.enter(token, nobody)).toBeNull()
})

test('of twelve uses at once, one signs in', async () => {
  const token = tokenOf(await linkFor())
  const uses = await Promise.all(Array.from({ length: 12 }, () => room.people.enter(token, nobody)))
  expect(uses.filter(Boolean)).toHaveLength(1)
})

test('looking at a link does not use it up', async () => {
  const token = tokenOf(await linkFor())
  for (let looks = 0; looks < 3; looks++)
    expect(await room.people.findLinkHolder(token)).toBe('karim@acier.example')
  expect(await room.people.enter(token, nobody)).not.toBeNull()
  expect(await room.people.findLinkHolder(token)).toBeNull()
})

test('an expired link is refused', async () => {
  const token = tokenOf(await linkFor(-1))
  expect(await room.people.findLinkHolder(token)).toBeNull()
  expect(await room.people.enter(token, nobody)).toBeNull()
})

test('a made-up token is refused', async () => {
  expect(await room.people.enter('x'.repeat(43), nobody)).toBeNull()
})

test('signing out ends the session', async () => {
  const headers = withCookies(await room.people.enter(tokenOf(await linkFor()), nobody))
  await room.people.signOut(headers)
  expect(await room.people.getPerson(headers)).toBeNull()
})

test('a cookie that was tampered with is nobody', async () => {
  const headers = withCookies(await room.people.enter(tokenOf(await linkFor()), nobody))
  const forged = new Headers({ cookie: (headers.get('cookie') ?? '').replace(/.{6}$/, 'AAAAAA') })
  expect(await room.people.getPerson(forged)).toBeNull()
})

test('a link leads nowhere but to this site', () => {
  for (const away of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
    null,
  ]) {
    expect(localPath(away)).toBe('/')
  }
  expect(localPath('/fr/ententes/a1?x=1#c3')).toBe('/fr/ententes/a1?x=1#c3')
})

test('the library’s own way of using a link by GET is closed', async () => {
  const token = tokenOf(await linkFor())
  const url = `${URL_OF_SITE}/auth/magic-link/verify?token=${token}`
  expect((await room.people.answer(new Request(url))).status).toBe(404)
  expect(await room.people.findLinkHolder(token)).not.toBeNull()
})

test('the library’s own interface says who is signed in', async () => {
  const headers = withCookies(await room.people.enter(tokenOf(await linkFor()), nobody))
  const answer = await room.people.answer(new Request(`${URL_OF_SITE}/auth/get-session`, { headers }))
  expect(await answer.json()).toMatchObject({ user: { id: karim } })
})
