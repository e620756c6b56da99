import type { Agreement } from '#machines/state.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** Somebody whom a reader of the text may write to. */
export type Contact = { id: string; name: string; email: string }

/** Who answers questions on the text: those who facilitate, else those who convene; never the reader. One query. */
export async function contactsOf(
  client: PrismaClient,
  { seats }: Agreement,
  reader: string,
): Promise<Contact[]> {
  const holders = (role: 'facilitator' | 'convenor') =>
    seats.filter(({ roles, person }) => roles.includes(role) && person !== reader).map(({ person }) => person)
  const facilitators = holders('facilitator')
  const ids = facilitators.length > 0 ? facilitators : holders('convenor')
  const rows = await client.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, email: true },
    orderBy: { name: 'asc' },
  })
  return rows
}
