import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSecret } from '#app/people/secret.server.ts'
import { AlreadySetUp, Unacceptable } from '#app/people/trouble.ts'
import { NADIA, rooms, withCookies } from './rooms.ts'

let room: Awaited<ReturnType<typeof rooms>>

beforeEach(async () => {
  room = await rooms()
})

afterEach(() => room.database.close())

test('set-up makes the first administrator and organization, and signs in at once', async () => {
  expect(await room.people.isSetUp()).toBe(false)
  const cookies = await room.people.setUp(NADIA, new Headers())
  expect(await room.people.isSetUp()).toBe(true)
  expect(await room.people.getPerson(withCookies(cookies))).toMatchObject({
    id: expect.stringMatching(/^p_[a-z2-7]{16}$/),
    administrator: true,
    organizations: [
      { id: expect.stringMatching(/^o_[a-z2-7]{16}$/), type: 'institution', title: NADIA.title },
    ],
  })
})

test('of two set-ups at once, one wins and the other is told', async () => {
  const rival = { ...NADIA, name: 'Rival', email: 'rival@elsewhere.example' }
  const answers = await Promise.allSettled([
    room.people.setUp(NADIA, new Headers()),
    room.people.setUp(rival, new Headers()),
  ])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: expect.any(AlreadySetUp),
  })
  expect(await room.client.user.count()).toBe(1)
  expect(await room.client.organization.count()).toBe(1)
})

test('a set-up with faults says which fields, and makes nothing', async () => {
  const faulty = { ...NADIA, name: ' ', email: 'nadia', organization: { type: 'institution' as const } }
  await expect(room.people.setUp(faulty, new Headers())).rejects.toMatchObject({
    fields: { name: 'required', email: 'not_an_email', 'organization.nameFr': 'required' },
  })
  expect(await room.people.isSetUp()).toBe(false)
})

test('an address that is here already joins another organization and keeps its person', async () => {
  const first = await room.people.addOrganization({ type: 'sme', nameEn: 'Northern Steel' })
  const second = await room.people.addOrganization({
    type: 'community',
    nameFr: 'Carrefour',
    nameEn: 'Crossroads',
  })
  const given = { name: 'Ana Silva', email: 'ana@silva.example', language: 'en' as const }
  const id = await room.people.addPerson({ ...given, organization: first })
  const again = await room.people.addPerson({
    ...given,
    email: ' ANA@silva.example ',
    name: 'A. S.',
    organization: second,
  })
  expect(again).toBe(id)
  const ana = await room.people.findPerson(id)
  expect(ana?.name).toBe('Ana Silva')
  expect(ana?.organizations.map(({ name }) => name.fr).sort()).toEqual(['Carrefour', 'Northern Steel'])
  expect(await room.people.namesOf([id, 'system', id])).toEqual({ [id]: 'Ana Silva' })
})

test('a person needs an organization that exists', async () => {
  const given = {
    name: 'Ana Silva',
    email: 'ana@silva.example',
    language: 'en' as const,
    organization: 'o_none',
  }
  await expect(room.people.addPerson(given)).rejects.toThrow(Unacceptable)
})

test('a story’s own ids can be given, and given again', async () => {
  const organization = { id: 'poly', type: 'institution' as const, nameFr: 'Poly' }
  await room.people.addOrganization(organization)
  await room.people.addOrganization(organization)
  const p01 = {
    id: 'p01',
    name: 'Nadia',
    email: 'n@poly.example',
    language: 'fr' as const,
    organization: 'poly',
  }
  expect([await room.people.addPerson(p01), await room.people.addPerson(p01)]).toEqual(['p01', 'p01'])
  expect(await room.people.listOrganizations()).toHaveLength(1)
})

test('racing processes agree on one secret that only its owner reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'))
  const secrets = await Promise.all(Array.from({ length: 8 }, () => openSecret(folder)))
  expect(new Set(secrets).size).toBe(1)
  expect(await readdir(folder)).toEqual(['session-secret'])
  expect((await stat(join(folder, 'session-secret'))).mode & 0o777).toBe(0o600)
  await rm(folder, { recursive: true })
})
