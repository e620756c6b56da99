import type { PrismaClient } from '#prisma/generated/client.ts'

/** The names behind opaque ids. An id that nobody bears (the clock, an erased person) is left out. One query. */
export async function namesOf(
  client: PrismaClient,
  people: readonly string[],
): Promise<Record<string, string>> {
  const rows = await client.user.findMany({
    where: { id: { in: [...new Set(people)] } },
    select: { id: true, name: true },
  })
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
