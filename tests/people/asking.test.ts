import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotAllowed, SignInNeeded, TooMany } from '#app/people/trouble.ts'
import { rooms, tokenOf, withCookies } from './rooms.ts'

let room: Awaited<ReturnType<typeof rooms>>

beforeAll(async () => {
  room = await rooms()
  const organization = await room.people.addOrganization({ type: 'union', nameFr: 'Section locale 58' })
  await room.people.addPerson({
    name: 'Louise Roy',
    email: 'louise@local58.example',
    language: 'fr',
    organization,
  })
})

afterAll(() => room.database.close())

test('an unknown address is answered as a known one, and nothing is sent', async () => {
  const known = await room.people.askForLink({ email: ' Louise@Local58.example', to: '/fr', caller: 'a' })
  const unknown = await room.people.askForLink({ email: 'nobody@nowhere.example', to: '/fr', caller: 'a' })
  expect(unknown).toEqual(known)
  expect(room.asked.map(({ person }) => person.email)).toEqual(['louise@local58.example'])
})

test('the sixth link for one address in a quarter of an hour is refused, known or not', async () => {
  for (const email of ['louise@local58.example', 'stranger@nowhere.example']) {
    const ask = () => room.people.askForLink({ email, caller: `caller of ${email}` })
    const answers = await Promise.allSettled(Array.from({ length: 6 }, ask))
    expect(answers.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(TooMany) })
  }
})

test('one caller cannot ask for many addresses', async () => {
  const ask = (_: unknown, at: number) =>
    room.people.askForLink({ email: `p${at}@nowhere.example`, caller: 'b' })
  const answers = await Promise.allSettled(Array.from({ length: 31 }, ask))
  expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1)
})

test('whoever is not signed in is asked to sign in', async () => {
  await expect(room.people.requirePerson(new Headers())).rejects.toThrow(SignInNeeded)
})

test('whoever is no administrator is not let in where one is needed', async () => {
  const louise = await room.people.findPersonByEmail('LOUISE@local58.example')
  const link = await room.people.signInLink(louise?.id ?? '', { days: 1 })
  const headers = withCookies(await room.people.enter(tokenOf(link), new Headers()))
  await expect(room.people.requirePerson(headers)).resolves.toMatchObject({ name: 'Louise Roy' })
  await expect(room.people.requirePerson(headers, { administrator: true })).rejects.toThrow(NotAllowed)
})
