import { redirect } from '@remix-run/node'
import type { Notices } from '#app/notices/notices.server.ts'
import type { People, Person } from '#app/people/people.server.ts'
import { admit } from '#app/people/person.server.ts'
import { SignInNeeded } from '#app/people/trouble.ts'
import { languageOf } from './language.ts'
import { once } from './once.server.ts'
import { findPage, path } from './paths.ts'

type Rooms = { people: People; notices: Pick<Notices, 'delivers' | 'listMessages' | 'findMessage'> }

let rooms: Rooms | undefined

/** Says which people and which outbox the pages speak of. Called once by start(). */
export function openRooms(opened: Rooms): void {
  rooms = opened
}

/** The people of this installation, for loaders and actions. */
export function people(): People {
  return opened().people
}

/** The outbox of this installation, for its page. */
export function outbox(): Rooms['notices'] {
  return opened().notices
}

/** The signed-in person, or null. The loaders of one page look them up once. */
export function findPerson(request: Request): Promise<Person | null> {
  return once('person', () => people().getPerson(request))
}

/**
 * The signed-in person. Whoever is not signed in is led to the sign-in page, and from there back here.
 * @throws NotAllowed when an administrator is needed and this is none
 */
export async function requirePerson(request: Request, need?: { administrator?: boolean }): Promise<Person> {
  try {
    return admit(await findPerson(request), need)
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error
    const { pathname, search } = new URL(request.url)
    // What was sent by a form is lost with the session; its page is where one starts again.
    throw redirect(`${path(languageOf(request), 'signin')}?to=${encodeURIComponent(pathname + search)}`)
  }
}

/** On a new installation every page that needs people leads to the set-up page; the developers' page needs none. */
export async function leadToSetUp(request: Request): Promise<void> {
  if (!rooms || (await rooms.people.isSetUp())) return
  const { pathname } = new URL(request.url)
  const page = findPage(pathname)?.page
  if (page && page !== 'setup' && page !== 'components') throw redirect(path(languageOf(request), 'setup'))
}

function opened(): Rooms {
  if (!rooms) throw new Error('No database is open: start() has not run.')
  return rooms
}
