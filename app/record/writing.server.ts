import { hash, randomBytes } from 'node:crypto'
import type { Fact } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import type { Sql } from '#prisma/database.server.ts'
import { canonical } from './canonical.ts'
import { toHex } from './digest.ts'
import { FORMAT, Header, leafBytes, Payload, type StoredEntry, saltedBytes } from './entry.ts'

/** What a command's function asks to have recorded: one entry, and the state after it. */
export type Proposal = {
  type: string
  actor: string
  party: string | null
  role: string | null
  at: string
  /** None: nothing happened, nothing is written. */
  facts: Fact[]
  after: Agreement
  /** Writes what the entry speaks of and the record must not hold (names, addresses): it exists with the entry or not at all. */
  alongside?: (tx: Sql) => Promise<void>
}

/** The exact texts of an entry, with a new salt, and its hash. */
export function makeEntry(
  agreement: string,
  sequence: number,
  previous: string,
  proposal: Proposal,
): StoredEntry {
  const { type, actor, party, role, at, facts } = proposal
  const salt = randomBytes(16)
  const payload = canonical(Payload.parse({ facts }))
  const header = canonical(
    Header.parse({
      v: FORMAT,
      agreement,
      sequence,
      at,
      type,
      actor,
      party,
      role,
      visibility: 'all',
      payload: sha256Hex(saltedBytes(salt, payload)),
      previous,
    }),
  )
  return { header, payload, salt: toHex(salt), hash: sha256Hex(leafBytes(header)) }
}

/** Node's own SHA-256: the same as `sha256`, without a turn of the event loop. */
export function sha256Sync(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer')
}

/** The same in hex, straight from where it is computed. */
export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}

/** The end of a chain: what the agreement's row must name for the next entry to be added. */
export type Tip = { sequence: number; head: string }

/**
 * Only the ledger calls this. One statement: the tip of the chain moves with the entry or not at all.
 *
 * @param before the tip that the entry was decided on; null for the first entry
 * @returns false when the row names another tip by now: then nothing was written
 */
export async function insertEntry(
  tx: Pick<Sql, '$queryRaw' | '$executeRaw'>,
  before: Tip | null,
  { header, hash, salt, payload }: StoredEntry,
  { id, title, status, createdAt }: Agreement,
): Promise<boolean> {
  if (before === null) {
    await tx.$executeRaw`
      INSERT INTO "Agreement" (id, "titleFr", "titleEn", status, "updatedAt")
      VALUES (${id}, ${title.fr}, ${title.en}, ${status}, ${createdAt}::timestamptz)`
  }
  const { sequence, head } = before ?? { sequence: 0, head: '' }
  // The row is taken first: whoever holds it is never kept waiting by an entry of ours.
  const moved = await tx.$queryRaw<unknown[]>`
    WITH tip AS (
      UPDATE "Agreement" SET sequence = sequence + 1, head = ${hash}
      WHERE id = ${id} AND sequence = ${sequence} AND head = ${head} RETURNING id, sequence, head
    ), entry AS (
      INSERT INTO "Entry" ("agreementId", sequence, header, hash) SELECT id, sequence, ${header}, head FROM tip
    ), payload AS (
      INSERT INTO "Payload" ("agreementId", sequence, salt, body) SELECT id, sequence, ${salt}, ${payload} FROM tip
    )
    SELECT sequence FROM tip`
  return moved.length === 1
}
