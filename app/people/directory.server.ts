import { z } from 'zod'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { newId } from './ids.server.ts'
import { type Names, plainEmail } from './person.server.ts'
import { Unacceptable } from './trouble.ts'

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

type Writing = Pick<Prisma.TransactionClient, 'organization' | 'user' | 'member'>

/**
 * Adds an organization.
 * @returns its id; an `id` is given only when a story is loaded, and then adding it again changes nothing
 * @throws Unacceptable
 */
export async function addOrganization(writing: Writing, given: NewOrganization): Promise<string> {
  const { id = newId('o'), nameFr, nameEn, ...rest } = accept(NewOrganization, given)
  const data = { id, ...rest, nameFr: nameFr || nameEn, nameEn: nameEn || nameFr }
  await writing.organization.upsert({ where: { id }, create: data, update: {} })
  return id
}

/**
 * Adds a person to an organization. Whoever holds the address already keeps their name and language and joins the
 * organization as well: two accounts for one address would part a person's duties.
 * @returns the person's id
 * @throws Unacceptable, also when the organization does not exist
 */
export async function addPerson(writing: Writing, given: NewPerson): Promise<string> {
  const { id = newId('p'), name, email, language, organization, title } = accept(NewPerson, given)
  const place = await writing.organization.findUnique({ where: { id: organization } })
  if (!place) throw new Unacceptable({ organization: 'unknown_organization' })
  const person = await writing.user.upsert({
    where: { email },
    create: { id, name, email, language },
    update: {},
  })
  const key = { personId: person.id, organizationId: organization }
  const titles = { titleFr: title.fr || title.en, titleEn: title.en || title.fr }
  await writing.member.upsert({
    where: { personId_organizationId: key },
    create: { ...key, ...titles },
    update: titles.titleFr ? titles : {},
  })
  return person.id
}

/** Every organization, by its French name. */
export async function listOrganizations(client: PrismaClient): Promise<Listed[]> {
  const rows = await client.organization.findMany({ orderBy: [{ nameFr: 'asc' }, { id: 'asc' }] })
  return rows.map(({ nameFr, nameEn, createdAt: _, ...rest }) => ({
    ...rest,
    name: { fr: nameFr, en: nameEn },
  }))
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
