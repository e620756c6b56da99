import { z } from 'zod'
import type { Sql } from '#prisma/database.server.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { newId } from './ids.server.ts'
import { type Names, plainEmail } from './person.server.ts'
import { KnownOrganization, Unacceptable } from './trouble.ts'

/** Party types of the reference §2.1, in the order in which they are offered. */
export const ORGANIZATION_TYPES = [
  'institution',
  'employer',
  'sme',
  'union',
  'indigenous',
  'government',
  'community',
  'learner_association',
  'coordinator',
] as const

const required = z.string('required').trim().min(1, 'required').max(200, 'too_long')
const optional = z.string().trim().max(200, 'too_long').default('')

/** A legal name may exist in one language only: it then stands for both. */
export const NewOrganization = z
  .strictObject({
    id: z.string().optional(),
    type: z.enum(ORGANIZATION_TYPES, 'not_a_choice'),
    nameFr: optional,
    nameEn: optional,
    language: z.enum(['fr', 'en', 'bilingual']).default('bilingual'),
    jurisdiction: z.string().default('CA-ON'),
    publicBody: z.boolean().default(false),
  })
  .refine(({ nameFr, nameEn }) => nameFr || nameEn, { path: ['nameFr'], error: 'required' })
export type NewOrganization = z.input<typeof NewOrganization>

export const NewPerson = z.strictObject({
  id: z.string().optional(),
  name: required,
  email: required.pipe(z.email('not_an_email')).transform(plainEmail),
  language: z.enum(['fr', 'en'], 'not_a_choice'),
  organization: required,
  title: z.strictObject({ fr: optional, en: optional }).default({ fr: '', en: '' }),
})
export type NewPerson = z.input<typeof NewPerson>

/** An organization as the directory holds it. */
export type Listed = {
  id: string
  type: string
  name: Names
  language: string
  jurisdiction: string
  publicBody: boolean
}

/** Any number that no other lock of this database uses. */
const NAMES_LOCK = 7_140_002

/** Whatever can write a row in plain SQL: the client, its transaction, or the one in which the record is appended to. */
export type Writing = Pick<Sql, '$queryRaw' | '$executeRaw'>

/**
 * Adds an organization.
 * @returns its id; an `id` that is here already changes nothing
 * @throws Unacceptable
 */
export async function addOrganization(writing: Writing, given: NewOrganization): Promise<string> {
  const {
    id = newId('o'),
    type,
    nameFr,
    nameEn,
    language,
    jurisdiction,
    publicBody,
  } = accept(NewOrganization, given)
  await writing.$executeRaw`
    INSERT INTO "Organization" (id, type, "nameFr", "nameEn", language, jurisdiction, "publicBody")
    VALUES (${id}, ${type}, ${nameFr || nameEn}, ${nameEn || nameFr}, ${language}, ${jurisdiction}, ${publicBody})
    ON CONFLICT (id) DO NOTHING`
  return id
}

/**
 * Adds an organization that nobody added before: of two people who add the same one at the same moment, the second
 * is told that it is there. The lock is held until the transaction ends.
 * @throws KnownOrganization when one of its names is taken in its province or territory; Unacceptable
 */
export async function addNewOrganization(writing: Writing, given: NewOrganization): Promise<string> {
  const { nameFr, nameEn, jurisdiction } = accept(NewOrganization, given)
  await writing.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${NAMES_LOCK}::bigint)) AS held`
  const rows = await writing.$queryRaw<{ id: string; nameFr: string; nameEn: string }[]>`
    SELECT id, "nameFr", "nameEn" FROM "Organization" WHERE jurisdiction = ${jurisdiction}`
  const names = [nameFr, nameEn].filter(Boolean).map(plainName)
  const known = rows.find((row) =>
    [row.nameFr, row.nameEn].map(plainName).some((name) => names.includes(name)),
  )
  if (known) throw new KnownOrganization(known.id)
  return addOrganization(writing, given)
}

/** A name as it is compared: without case, accents, or more than one space. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * Adds a person to an organization. Whoever holds the address already keeps their name, language and office and joins
 * the organization as well: two accounts for one address would part a person's duties.
 * @returns the person's id
 * @throws Unacceptable, also when the organization does not exist
 */
export async function addPerson(writing: Writing, given: NewPerson): Promise<string> {
  const { id = newId('p'), name, email, language, organization, title } = accept(NewPerson, given)
  const places = await writing.$queryRaw<unknown[]>`SELECT 1 FROM "Organization" WHERE id = ${organization}`
  if (places.length === 0) throw new Unacceptable({ organization: 'unknown_organization' })
  await writing.$executeRaw`
    INSERT INTO "user" (id, name, email, language) VALUES (${id}, ${name}, ${email}, ${language})
    ON CONFLICT (email) DO NOTHING`
  const [person] = await writing.$queryRaw<{ id: string }[]>`SELECT id FROM "user" WHERE email = ${email}`
  if (!person) throw new Error('A person who was added a moment ago is not there.')
  await writing.$executeRaw`
    INSERT INTO "Member" ("personId", "organizationId", "titleFr", "titleEn")
    VALUES (${person.id}, ${organization}, ${title.fr || title.en}, ${title.en || title.fr})
    ON CONFLICT ("personId", "organizationId")
    DO UPDATE SET "titleFr" = EXCLUDED."titleFr", "titleEn" = EXCLUDED."titleEn" WHERE "Member"."titleFr" = ''`
  return person.id
}

/** Every organization, by its French name. */
export async function listOrganizations(client: PrismaClient): Promise<Listed[]> {
  const rows = await client.organization.findMany({ orderBy: [{ nameFr: 'asc' }, { id: 'asc' }] })
  return rows.map(listedOf)
}

/** One organization of the directory, or null. */
export async function findOrganization(client: PrismaClient, id: string): Promise<Listed | null> {
  const row = await client.organization.findUnique({ where: { id } })
  return row && listedOf(row)
}

type Row = Omit<Listed, 'name'> & { nameFr: string; nameEn: string; createdAt: Date }

function listedOf({ nameFr, nameEn, createdAt: _, ...rest }: Row): Listed {
  return { ...rest, name: { fr: nameFr, en: nameEn } }
}

/** The names behind opaque ids. An id that nobody bears (the clock, an erased person) is left out. */
export async function namesOf(
  client: PrismaClient,
  personIds: readonly string[],
): Promise<Record<string, string>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return {}
  const rows = await client.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** Parses, or throws Unacceptable with the first code of each field. */
export function accept<Schema extends z.ZodType>(schema: Schema, given: z.input<Schema>): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) fields[path.join('.')] ??= message
  throw new Unacceptable(fields)
}
