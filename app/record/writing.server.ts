import { createHash, randomBytes } from 'node:crypto'
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
      payload: toHex(sha256Sync(saltedBytes(salt, payload))),
      previous,
    }),
  )
  return { header, payload, salt: toHex(salt), hash: toHex(sha256Sync(leafBytes(header))) }
}

/** Node's own SHA-256: the same as `sha256`, without a turn of the event loop. */
export function sha256Sync(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** Only the ledger calls this. One statement: the tip of the chain moves with the entry or not at all. */
export async function insertEntry(
  tx: Pick<Sql, '$executeRaw'>,
  id: string,
  sequence: number,
  { header, hash, salt, payload }: StoredEntry,
  first: Agreement | null,
): Promise<void> {
  if (first) await insertAgreement(tx, first)
  await tx.$executeRaw`
    WITH entry AS (
      INSERT INTO "Entry" ("agreementId", sequence, header, hash) VALUES (${id}, ${sequence}, ${header}, ${hash})
      RETURNING 1
    ), payload AS (
      INSERT INTO "Payload" ("agreementId", sequence, salt, body) VALUES (${id}, ${sequence}, ${salt}, ${payload})
      RETURNING 1
    )
    UPDATE "Agreement" SET sequence = ${sequence}, head = ${hash} WHERE id = ${id}`
}

/** The row that every later command locks. */
async function insertAgreement(tx: Pick<Sql, '$executeRaw'>, first: Agreement): Promise<void> {
  const { id, title, status, createdAt } = first
  await tx.$executeRaw`
    INSERT INTO "Agreement" (id, "titleFr", "titleEn", status, "updatedAt")
    VALUES (${id}, ${title.fr}, ${title.en}, ${status}, ${createdAt}::timestamptz)`
}
