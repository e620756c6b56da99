import { Agreement } from '#machines/state.ts'
import type { Transaction } from '#prisma/database.server.ts'

/** A cache: one of another shape than today's is passed over, and the entries are read from the first. */
export async function readSnapshot(tx: Pick<Transaction, 'snapshot'>, id: string) {
  const row = await tx.snapshot.findUnique({ where: { agreementId: id } })
  if (!row) return null
  const parsed = Agreement.safeParse(JSON.parse(row.state))
  return parsed.success ? { agreement: parsed.data, sequence: row.sequence } : null
}

/** Keeps the folded state at one sequence, in the transaction of its entry. */
export async function writeSnapshot(
  tx: Transaction,
  id: string,
  sequence: number,
  agreement: Agreement,
): Promise<void> {
  const state = JSON.stringify(agreement)
  await tx.snapshot.upsert({
    where: { agreementId: id },
    create: { agreementId: id, sequence, state },
    update: { sequence, state },
  })
}
