import { z } from 'zod'
import type { Fact } from '#machines/facts.ts'
import type { Sql } from '#prisma/database.server.ts'
import { entryFor, Header, type History, Payload, type Reads, type StoredEntry } from './entry.ts'

/** An entry read back: when, who, and what it said. */
export type ReadEntry = Omit<Header, 'v'> & { hash: string; facts: Fact[] }

const Row = z.object({ header: z.string(), hash: z.string(), salt: z.string(), payload: z.string() })

async function readRows(
  tx: Pick<Sql, '$queryRaw'>,
  id: string,
  { after = 0, limit = 2_000_000 }: { after?: number; limit?: number },
): Promise<StoredEntry[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT e.header, e.hash, p.salt, p.body AS payload
    FROM "Entry" e JOIN "Payload" p ON p."agreementId" = e."agreementId" AND p.sequence = e.sequence
    WHERE e."agreementId" = ${id} AND e.sequence > ${after} ORDER BY e.sequence LIMIT ${limit}`
  return rows.map((row) => Row.parse(row))
}

/** Entries in order, as what they say. */
export async function readEntries(
  tx: Pick<Sql, '$queryRaw'>,
  id: string,
  range: { after?: number; limit?: number },
): Promise<ReadEntry[]> {
  const rows = await readRows(tx, id, range)
  return rows.map(({ header, hash, payload }) => {
    const { v: _, ...read } = Header.parse(JSON.parse(header))
    return { ...read, hash, facts: Payload.parse(JSON.parse(payload)).facts }
  })
}

/**
 * An agreement's whole history, with its exact bytes.
 *
 * @param reads what its reader may see: it has every header, and those payloads. Without it, all.
 */
export async function exportHistory(tx: Pick<Sql, '$queryRaw'>, id: string, reads?: Reads): Promise<History> {
  const rows = await readRows(tx, id, {})
  const entries = reads === undefined ? rows : rows.map((row) => entryFor(reads, row))
  return { format: 'entente.history.v1', agreement: id, entries }
}
