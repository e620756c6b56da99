import type { PrismaClient } from '#prisma/generated/client.ts'
import { NotAllowed, SignInNeeded } from './trouble.ts'

/** One text in each language. */
export type Names = { fr: string; en: string }

/** An organization that a person acts for, and in what office. */
export type Membership = {
  id: string
  type: string
  name: Names
  jurisdiction: string
  publicBody: boolean
  title: Names
}

/** Who is asking. */
export type Person = {
  id: string
  name: string
  email: string
  language: 'fr' | 'en'
  administrator: boolean
  organizations: Membership[]
}

/** Whoever carries a request: its cookies say who is asking. */
export type Asking = Request | Headers

/** The person behind an id with the organizations they act for, or null. One statement: every page asks for it. */
export async function findPerson(client: PrismaClient, id: string): Promise<Person | null> {
  const rows = await client.$queryRaw<(Omit<Row, 'members'> & Held)[]>`
    SELECT u.id, u.name, u.email, u.language, u.administrator, m."titleFr", m."titleEn",
      o.id AS organization, o.type, o."nameFr", o."nameEn", o.jurisdiction, o."publicBody"
    FROM "user" u LEFT JOIN "Member" m ON m."personId" = u.id LEFT JOIN "Organization" o ON o.id = m."organizationId"
    WHERE u.id = ${id} ORDER BY o.id`
  const [row] = rows
  if (!row) return null
  const members = rows.flatMap(({ organization, ...of }) =>
    organization === null ? [] : [{ ...of, organization: { ...of, id: organization } }],
  )
  return personOf({ ...row, members })
}

/** The people behind ids, in no order; an id that nobody bears (the clock, an erased person) is left out. One query. */
export async function listPeople(client: PrismaClient, ids: readonly string[]): Promise<Person[]> {
  const rows = await client.user.findMany({ where: { id: { in: [...ids] } }, include: WITH_ORGANIZATIONS })
  return rows.map(personOf)
}

/** The person who holds an e-mail address, however it is written, or null. */
export async function findPersonByEmail(client: PrismaClient, email: string): Promise<Person | null> {
  const row = await client.user.findUnique({
    where: { email: plainEmail(email) },
    include: WITH_ORGANIZATIONS,
  })
  return row && personOf(row)
}

/** An address as it is stored and compared: without outer spaces, in small letters. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * Lets a person through, or refuses.
 * @throws SignInNeeded when nobody is signed in; NotAllowed when an administrator is needed and this is none
 */
export function admit(person: Person | null, need: { administrator?: boolean } = {}): Person {
  if (!person) throw new SignInNeeded('Nobody is signed in.')
  if (need.administrator && !person.administrator) throw new NotAllowed('For administrators only.')
  return person
}

export function headersOf(asking: Asking): Headers {
  return asking instanceof Headers ? asking : asking.headers
}

const WITH_ORGANIZATIONS = {
  members: { include: { organization: true }, orderBy: { organizationId: 'asc' } },
} as const

/** A person's row once for each organization; null for whoever acts for none. */
type Held = Pick<Row['members'][number], 'titleFr' | 'titleEn'> &
  Omit<Row['members'][number]['organization'], 'id'> & { organization: string | null }

type Row = {
  id: string
  name: string
  email: string
  language: string
  administrator: boolean
  members: {
    titleFr: string
    titleEn: string
    organization: {
      id: string
      type: string
      nameFr: string
      nameEn: string
      jurisdiction: string
      publicBody: boolean
    }
  }[]
}

function personOf({ id, name, email, language, administrator, members }: Row): Person {
  return {
    id,
    name,
    email,
    language: language === 'en' ? 'en' : 'fr',
    administrator,
    organizations: members.map(({ organization, titleFr, titleEn }) => ({
      id: organization.id,
      type: organization.type,
      name: { fr: organization.nameFr, en: organization.nameEn },
      jurisdiction: organization.jurisdiction,
      publicBody: organization.publicBody,
      title: { fr: titleFr, en: titleEn },
    })),
  }
}
