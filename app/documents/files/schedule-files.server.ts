import { sha256Hex } from '#app/record/ledger.server.ts'
import { LARGEST_SCHEDULE, ScheduleType } from '#machines/schedules.ts'
import type { Sql } from '#prisma/database.server.ts'
import { savedName } from '../file-name.ts'
import { type FileFault, sniff } from './sniff.ts'

/** A file that may be attached: what the record will name, and the bytes that it names. */
export type NewFile = {
  sha256: string
  file: { name: string; type: ScheduleType; size: number }
  bytes: Uint8Array
}

/** Looks at what somebody sent. @returns the file as it may be attached, or the code of why not */
export async function examineFile(
  bytes: Uint8Array,
  name: string,
): Promise<NewFile | { fault: FileFault | 'file_too_large' }> {
  if (bytes.length > LARGEST_SCHEDULE) return { fault: 'file_too_large' }
  const found = await sniff(bytes, name)
  if ('fault' in found) return found
  const { type } = found
  return { sha256: sha256Hex(bytes), file: { name: savedName(name, type), type, size: bytes.length }, bytes }
}

/**
 * Keeps a file beside the entry that names it: in the entry's transaction, so that neither is there without the other.
 * The same bytes are kept once, whoever brings them; each agreement has only what somebody brought to it.
 */
export async function keepFile(tx: Sql, agreement: string, { sha256, file, bytes }: NewFile): Promise<void> {
  // As base64: what the embedded database is given as bytes is taken apart digit by digit on the way.
  const base64 = Buffer.from(bytes).toString('base64')
  await tx.$executeRaw`
    INSERT INTO "ScheduleFile" (sha256, type, size, bytes)
    VALUES (${sha256}, ${file.type}, ${file.size}, decode(${base64}, 'base64')) ON CONFLICT (sha256) DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO "ScheduleHolding" ("agreementId", sha256) VALUES (${agreement}, ${sha256}) ON CONFLICT DO NOTHING`
}

type Reading = Pick<Sql, '$queryRaw'>

/** Digests of the files that somebody brought to an agreement. */
export async function listHeld(client: Reading, agreement: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ sha256: string }[]>`
    SELECT sha256 FROM "ScheduleHolding" WHERE "agreementId" = ${agreement} ORDER BY sha256`
  return rows.map(({ sha256 }) => sha256)
}

/**
 * A file of an agreement by its digest, or null: also when the file is there for another agreement only.
 * @throws Error when its bytes are not those that the digest names
 */
export async function findFile(
  client: Reading,
  agreement: string,
  sha256: string,
): Promise<{ type: ScheduleType; bytes: Uint8Array } | null> {
  const [row] = await client.$queryRaw<{ type: string; base64: string }[]>`
    SELECT f.type, encode(f.bytes, 'base64') AS base64
    FROM "ScheduleFile" f JOIN "ScheduleHolding" h ON h.sha256 = f.sha256
    WHERE h."agreementId" = ${agreement} AND f.sha256 = ${sha256}`
  if (!row) return null
  const bytes = Buffer.from(row.base64, 'base64')
  if (sha256Hex(bytes) !== sha256) throw new Error(`The file kept under ${sha256} is another one.`)
  return { type: ScheduleType.parse(row.type), bytes }
}
