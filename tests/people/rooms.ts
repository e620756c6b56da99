import { openPeople, type PeopleSettings } from '#app/people/people.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { testDatabase } from '#tests/database.ts'

export const URL_OF_SITE = 'https://entente.example'
export const SECRET = 'a secret for tests only, long enough to be one'

export const NADIA = {
  name: 'Nadia Benslimane',
  email: 'nadia.benslimane@poly.example',
  language: 'fr' as const,
  title: { fr: 'vice-présidente, Partenariats', en: 'Vice-President, Partnerships' },
  organization: {
    type: 'institution' as const,
    nameFr: 'Polytechnique du Grand Confluent',
    nameEn: 'Greater Confluence Polytechnic',
  },
}

/** People over an empty database, with the links they were sent kept instead of delivered. */
export async function rooms(changes: Partial<PeopleSettings> = {}) {
  const database = await testDatabase()
  const asked: { person: Person; to: string }[] = []
  const people = openPeople({
    client: database.client,
    secret: SECRET,
    url: URL_OF_SITE,
    linkPath: (language, token, to) => `/${language}/invitation/${token}?to=${encodeURIComponent(to)}`,
    sendSignInLink: async (person, to) => void asked.push({ person, to }),
    ...changes,
  })
  return { database, client: database.client, people, asked }
}

/** The token in a link. */
export function tokenOf(link: string): string {
  return new URL(link).pathname.split('/').at(-1) ?? ''
}

/** The request that a browser makes next, with the cookies that it was given. */
export function withCookies(given: Headers | null): Headers {
  const cookies = (given?.getSetCookie() ?? []).map((cookie) => cookie.split(';')[0])
  return new Headers({ cookie: cookies.join('; ') })
}
