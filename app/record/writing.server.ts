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
  /** The parties that may read it; left out when everybody may. */
  readers?: string[]
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
  const { type, actor, party, role, at, facts, readers = 'all' } = proposal
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
      visibility: readers,
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

/** One row of the list of seats. */
export type SeatListing = {
  person: string
  party: string
  roles: string[]
  shown: boolean
  awaiting: number
}

/** What lists show of an agreement: its own row, and one row per seat with what its list is sorted by. */
export type Listing = {
  title: Agreement['title']
  status: string
  timeZone: string
  updatedAt: string
  dueAt: string | null
  toldAt: string | null
  tasks: unknown[]
  seats: SeatListing[]
}

type Writing = Pick<Sql, '$queryRaw' | '$executeRaw'>

/**
 * Only the ledger calls this. One statement: the tip of the chain, and what lists show, move with the entry or not at
 * all.
 *
 * @param before the tip that the entry was decided on; null for the first entry
 * @param listing what lists show from now on; null when nobody lists agreements
 * @returns false when the row names another tip by now: then nothing was written
 */
export async function insertEntry(
  tx: Writing,
  before: Tip | null,
  entry: StoredEntry,
  { id, title, status, createdAt }: Agreement,
  listing: Listing | null,
): Promise<boolean> {
  if (before === null) {
    await tx.$executeRaw`
      INSERT INTO "Agreement" (id, "titleFr", "titleEn", status, "updatedAt")
      VALUES (${id}, ${title.fr}, ${title.en}, ${status}, ${createdAt}::timestamptz)`
  }
  const tip = { id, ...(before ?? { sequence: 0, head: '' }) }
  const moved = listing ? await insertListed(tx, tip, entry, listing) : await insertAlone(tx, tip, entry)
  return moved.length === 1
}

// In both, the row is taken first: whoever holds it is never kept waiting by an entry of ours.

function insertAlone(tx: Writing, { id, sequence, head }: Tip & { id: string }, entry: StoredEntry) {
  const { header, hash, salt, payload } = entry
  return tx.$queryRaw<unknown[]>`
    WITH tip AS (
      UPDATE "Agreement" SET sequence = sequence + 1, head = ${hash}
      WHERE id = ${id} AND sequence = ${sequence} AND head = ${head} RETURNING id, sequence, head
    ), entry AS (
      INSERT INTO "Entry" ("agreementId", sequence, header, hash) SELECT id, sequence, ${header}, head FROM tip
    ), payload AS (
      INSERT INTO "Payload" ("agreementId", sequence, salt, body) SELECT id, sequence, ${salt}, ${payload} FROM tip
    )
    SELECT sequence FROM tip`
}

/** Rows of one statement do not see each other: whoever is gone is deleted, whoever stays is overwritten. */
function insertListed(
  tx: Writing,
  { id, sequence, head }: Tip & { id: string },
  { header, hash, salt, payload }: StoredEntry,
  { title, status, timeZone, updatedAt, dueAt, toldAt, tasks, seats }: Listing,
) {
  return tx.$queryRaw<unknown[]>`
    WITH tip AS (
      UPDATE "Agreement" SET sequence = sequence + 1, head = ${hash}, "titleFr" = ${title.fr}, "titleEn" = ${title.en},
        status = ${status}, "timeZone" = ${timeZone}, "updatedAt" = ${updatedAt}::timestamptz,
        "dueAt" = ${dueAt}::timestamptz, "toldAt" = ${toldAt}::timestamptz, tasks = ${JSON.stringify(tasks)}
      WHERE id = ${id} AND sequence = ${sequence} AND head = ${head} RETURNING id, sequence, head, "updatedAt"
    ), entry AS (
      INSERT INTO "Entry" ("agreementId", sequence, header, hash) SELECT id, sequence, ${header}, head FROM tip
    ), payload AS (
      INSERT INTO "Payload" ("agreementId", sequence, salt, body) SELECT id, sequence, ${salt}, ${payload} FROM tip
    ), seated AS (
      SELECT tip.id, tip."updatedAt", row.* FROM tip, jsonb_to_recordset(${JSON.stringify(seats)}::jsonb)
        AS row (person text, party text, roles text[], shown boolean, awaiting int)
    ), gone AS (
      DELETE FROM "Seat" USING tip WHERE "Seat"."agreementId" = tip.id
        AND ("personId", "organizationId") NOT IN (SELECT person, party FROM seated)
    ), stays AS (
      INSERT INTO "Seat" ("agreementId", "personId", "organizationId", roles, shown, awaiting, waits, "updatedAt")
      SELECT id, person, party, roles, shown, awaiting, awaiting > 0, "updatedAt" FROM seated
      ON CONFLICT ("agreementId", "personId", "organizationId") DO UPDATE SET roles = EXCLUDED.roles,
        shown = EXCLUDED.shown, awaiting = EXCLUDED.awaiting, waits = EXCLUDED.waits, "updatedAt" = EXCLUDED."updatedAt"
    )
    SELECT sequence FROM tip`
}
