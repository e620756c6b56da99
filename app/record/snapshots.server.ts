import { Agreement } from '#machines/state.ts'
import type { Sql } from '#prisma/database.server.ts'

/** A cache: one of another shape than today's is passed over, and the entries are read from the first. */
export async function readSnapshot(tx: Pick<Sql, '$queryRaw'>, id: string) {
  const rows = await tx.$queryRaw<{ sequence: number; state: string }[]>`
    SELECT sequence, state FROM "Snapshot" WHERE "agreementId" = ${id}`
  const row = rows[0]
  if (!row) return null
  const parsed = Agreement.safeParse(JSON.parse(row.state))
  return parsed.success ? { agreement: parsed.data, sequence: row.sequence } : null
}

/** Keeps the folded state at one sequence, in the transaction of its entry. */
export async function writeSnapshot(
  tx: Pick<Sql, '$executeRaw'>,
  id: string,
  sequence: number,
  agreement: Agreement,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Snapshot" ("agreementId", sequence, state) VALUES (${id}, ${sequence}, ${JSON.stringify(agreement)})
    ON CONFLICT ("agreementId") DO UPDATE SET sequence = EXCLUDED.sequence, state = EXCLUDED.state`
}
