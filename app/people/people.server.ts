import type { PrismaClient } from '#prisma/generated/client.ts'
import {
  addNewOrganization,
  addOrganization,
  addPerson,
  type Writing as DirectoryWriting,
  findOrganization,
  listOrganizations,
  type NewOrganization,
  type NewPerson,
  namesOf,
} from './directory.server.ts'
import { newId } from './ids.server.ts'
import { type MakeLimiter, openLimits } from './limits.server.ts'
import {
  createLink,
  findLinkHolder,
  type LinkSettings,
  type LinkWish,
  localPath,
  type Writing,
} from './links.server.ts'
import {
  type Asking,
  admit,
  findPerson,
  findPersonByEmail,
  headersOf,
  listPeople,
  type Person,
} from './person.server.ts'
import { openSessions } from './sessions.server.ts'
import { hasAdministrator, type SetUp, setUp } from './setup.server.ts'

export type { Person } from './person.server.ts'

const FIFTEEN_MINUTES = 15 / (24 * 60)

/** What people need around them. `sendSignInLink` hands a link to its person; it is the notices' work. */
export type PeopleSettings = {
  client: PrismaClient
  secret: string
  /** Public address of this installation. */
  url: string
  /** The path of the page with the Continue button. */
  linkPath: (language: 'fr' | 'en', token: string, to: string) => string
  sendSignInLink: (person: Person, to: string) => Promise<void>
  makeLimiter?: MakeLimiter
  now?: () => Date
}

export type People = ReturnType<typeof openPeople>

/** Everything about who is asking: sessions, links, set-up and the directory, over one database. */
export function openPeople(settings: PeopleSettings) {
  const { client, now = () => new Date() } = settings
  const sessions = openSessions(settings)
  const links: LinkSettings = { now, address: (...parts) => settings.url + settings.linkPath(...parts) }
  return {
    ...whoIsAsking(client, sessions),
    ...signingIn({ settings, sessions, links, now }),
    ...settingUp(client, sessions, links),
    addOrganization: (given: NewOrganization) => addOrganization(client, given),
    addPerson: (given: NewPerson) => client.$transaction((tx) => addPerson(tx, given)),
    ...addingAlongside,
    findPerson: (id: string) => findPerson(client, id),
    findPersonByEmail: (email: string) => findPersonByEmail(client, email),
    listPeople: (ids: readonly string[]) => listPeople(client, ids),
    listOrganizations: () => listOrganizations(client),
    findOrganization: (id: string) => findOrganization(client, id),
    namesOf: (ids: readonly string[]) => namesOf(client, ids),
    /** A path of this site, or `/`: what a link may lead to. */
    localPath,
    /** better-auth's own HTTP interface, as far as it is open. */
    answer: sessions.answer,
  }
}

/** For whoever writes the directory in a transaction of their own, such as the one that appends to the record. */
const addingAlongside = {
  newId,
  /** @throws KnownOrganization, Unacceptable */
  addNewOrganizationIn: (writing: DirectoryWriting, given: NewOrganization) =>
    addNewOrganization(writing, given),
  /** @throws Unacceptable */
  addPersonIn: (writing: DirectoryWriting, given: NewPerson) => addPerson(writing, given),
}

type Sessions = ReturnType<typeof openSessions>

function whoIsAsking(client: PrismaClient, sessions: Sessions) {
  async function getPerson(asking: Asking): Promise<Person | null> {
    const id = await sessions.findPersonId(headersOf(asking))
    return id === null ? null : findPerson(client, id)
  }
  return {
    /** The signed-in person, or null. */
    getPerson,
    /** The signed-in person. @throws SignInNeeded, NotAllowed */
    requirePerson: async (asking: Asking, need?: { administrator?: boolean }) =>
      admit(await getPerson(asking), need),
    /** Ends the session; the headers clear the cookie. */
    signOut: (asking: Asking) => sessions.leave(headersOf(asking)),
  }
}

type SigningIn = { settings: PeopleSettings; sessions: Sessions; links: LinkSettings; now: () => Date }

function signingIn({ settings, sessions, links, now }: SigningIn) {
  const { client } = settings
  const limits = openLimits(settings.makeLimiter)
  return {
    /** A single-use link for one person, written with `writing` when its message is written there too. */
    signInLink: (personId: string, wish: LinkWish, writing: Writing = client) =>
      createLink(writing, personId, wish, links),
    /**
     * Sends a link, good for 15 minutes, when the address is known; answers the same when it is not.
     * @param caller network address of whoever asks, for the limit
     * @throws TooMany
     */
    async askForLink({ email, to, caller }: { email: string; to?: string; caller: string }): Promise<void> {
      await limits.countLink(email, caller)
      const person = await findPersonByEmail(client, email)
      if (person) await settings.sendSignInLink(person, localPath(to))
    },
    /** The address that a link still good was sent to, or null. Does not use it up. */
    findLinkHolder: (token: string) => findLinkHolder(client, token, now()),
    /** Uses a link up; the headers carry the session's cookie. Null when it is unknown, used or too old. */
    enter: (token: string, asking: Asking) => sessions.enter(token, headersOf(asking)),
  }
}

function settingUp(client: PrismaClient, sessions: Sessions, links: LinkSettings) {
  let done = false
  return {
    /** Whether there is an administrator. Asked with every request, so a yes is kept: it never becomes a no. */
    isSetUp: async (): Promise<boolean> => {
      done ||= await hasAdministrator(client)
      return done
    },
    /** Makes the first administrator and signs them in: the headers carry the cookie. @throws Unacceptable, AlreadySetUp */
    async setUp(given: SetUp, asking: Asking): Promise<Headers> {
      const id = await setUp(client, given)
      const address = await createLink(
        client,
        id,
        { days: FIFTEEN_MINUTES },
        { ...links, address: (_, token) => token },
      )
      const cookies = await sessions.enter(address, headersOf(asking))
      if (!cookies) throw new Error('A link that was made a moment ago was refused.')
      return cookies
    },
  }
}
