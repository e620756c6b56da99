import { evolveAll } from '#machines/evolve.ts'
import type { Fact } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import type { Database, Sql } from '#prisma/database.server.ts'
import { BEGINNING, type Reads } from './entry.ts'
import { Conflict } from './errors.ts'
import { exportHistory, type ReadEntry, readEntries } from './reading.server.ts'
import { readSnapshot, writeSnapshot } from './snapshots.server.ts'
import { insertEntry, type Listing, makeEntry, type Proposal, type Tip } from './writing.server.ts'

export type { ReadEntry } from './reading.server.ts'
export type { Listing } from './writing.server.ts'
export { sha256Hex, sha256Sync } from './writing.server.ts'

/** What was recorded, or the state as it is when nothing was. */
export type Appended = { agreement: Agreement; sequence: number; head: string; facts: Fact[] }

/** The folded state at the newest entry, and that entry's instant. */
export type Found = { agreement: Agreement; sequence: number; head: string; at: string }

/**
 * Decides on the state under the lock. `notBefore` is the newest entry's instant: whoever waited for the lock may
 * carry an earlier one, and the record does not go back in time.
 */
export type Work = (agreement: Agreement | null, notBefore: string) => Promise<Proposal>

/** One entry as the read models and the job see it, inside the transaction that appends it. */
export type Change = { id: string; sequence: number; at: string; facts: Fact[]; agreement: Agreement }

/** A read model's writer: same transaction, so that it never says what the record does not. */
export type Projection = (tx: Sql, change: Change) => Promise<void>

/** How often the folded state is kept beside the entries, so that a cold start reads at most this many. */
const SNAPSHOT_EVERY = 100
/** A lost race is rare: the row lock makes the others wait. These are for deadlocks on a server. */
const TRIES = 3

type Parts = {
  database: Database
  /** What lists show of an agreement: written by the statement that moves its chain. */
  listing?: (change: Change) => Listing
  /** Read models beside the lists, each with statements of its own. */
  projections: readonly Projection[]
  /** Puts the jobs of an entry in the queue, in the same transaction. */
  enqueue: (tx: Sql, change: Change) => Promise<void>
  /** Called after the commit of each entry: jobs are waiting, pages may show it. A crash before it loses nothing that is kept. */
  committed?: (entry: { id: string; sequence: number }) => void
}

export type Ledger = ReturnType<typeof openLedger>

/**
 * The permanent record of every agreement. The only writer of entries is `append`.
 *
 * The folded state of agreements in use is kept in this process: an entry costs the same however long the history
 * is. What is kept is believed only while its sequence and head are those of the locked row; another process's
 * entries are read and folded in. A transaction that fails leaves it untouched.
 */
export function openLedger({ database, listing, projections, enqueue, committed }: Parts) {
  const kept = new Map<string, Found>()
  const { client } = database

  /**
   * Appends one entry. Everything it sets in motion is in one transaction: the entry, the read models, the job.
   * A crash before the commit leaves nothing, a crash after it loses nothing.
   *
   * The first attempt believes what is kept, and writes only if the row still names that tip; what it cannot be sure
   * of (a lost race, a refusal, nothing to write) is decided again under the row's lock.
   *
   * @param work decides on the state; may throw to refuse; may be called again on a newer state
   * @throws what `work` throws under the lock; Conflict when the database could not serialise it in three tries
   */
  async function append(id: string, work: Work): Promise<Appended> {
    for (let tried = 0; ; tried += 1) {
      const decide = tried === 0 ? decideOnKept : decideUnderLock
      try {
        const { found, facts } = await database.transaction((tx) =>
          appendIn(tx, id, () => decide(tx, id, work)),
        )
        if (found.sequence > 0) keep(kept, id, found)
        if (facts.length > 0) committed?.({ id, sequence: found.sequence })
        return { ...found, facts }
      } catch (error) {
        if (!isLostRace(error)) throw error
        if (tried === TRIES) throw new Conflict('agreement.busy', [{ code: 'busy' }])
      }
    }
  }

  async function decideUnderLock(tx: Sql, id: string, work: Work): Promise<Judged> {
    const before = await lock(tx, id, kept)
    return { before, proposal: await work(before?.agreement ?? null, before?.at ?? '') }
  }

  async function decideOnKept(tx: Sql, id: string, work: Work): Promise<Judged> {
    const before = kept.get(id)
    if (!before) return decideUnderLock(tx, id, work)
    // A refusal may be about a state that is no more: it is heard only under the lock.
    const proposal = await work(before.agreement, before.at).catch(() => null)
    if (!proposal || proposal.facts.length === 0) throw new Outdated()
    return { before, proposal }
  }

  async function appendIn(tx: Sql, id: string, judge: () => Promise<Judged>) {
    const { before, proposal } = await judge()
    const { after: agreement, facts, at } = proposal
    if (facts.length === 0) return { found: before ?? { agreement, sequence: 0, head: BEGINNING, at }, facts }
    if (before && at < before.at) throw new Error(`An entry of ${id} would go back in time, to ${at}.`)
    const sequence = (before?.sequence ?? 0) + 1
    const entry = makeEntry(id, sequence, before?.head ?? BEGINNING, proposal)
    const change: Change = { id, sequence, at, facts, agreement }
    const listed = listing?.(change) ?? null
    if (!(await insertEntry(tx, before, entry, agreement, listed))) throw new Outdated()
    await proposal.alongside?.(tx)
    for (const project of projections) await project(tx, change)
    await enqueue(tx, change)
    if (sequence % SNAPSHOT_EVERY === 0) await writeSnapshot(tx, id, sequence, agreement)
    return { found: { agreement, sequence, head: entry.hash, at }, facts }
  }

  /** The state at the newest entry, or null when there is no such agreement. */
  async function find(id: string): Promise<Found | null> {
    const row = await client.agreement.findUnique({ where: { id }, select: { sequence: true, head: true } })
    if (!row || row.sequence === 0) return null
    const found = await catchUp(client, id, row, kept.get(id))
    keep(kept, id, found)
    return found
  }

  /**
   * The state as it was after one entry, by replay of entries alone (the newest, when there are fewer); null when there is none. What is kept
   * or snapshotted at or before it is built upon, so that the newest moments cost the same in a long history.
   */
  async function stateAt(id: string, sequence: number): Promise<Agreement | null> {
    const known = kept.get(id)
    if (known?.sequence === sequence) return known.agreement
    const snapshot = await readSnapshot(client, id)
    const start = snapshot && snapshot.sequence <= sequence ? snapshot : null
    const entries = await readEntries(client, id, {
      after: start?.sequence ?? 0,
      limit: sequence - (start?.sequence ?? 0),
    })
    return start || entries.length > 0 ? foldAfter(start, entries) : null
  }

  return {
    append,
    find,
    /** Entries in order; `after` and `limit` page through them. */
    read: (id: string, range: { after?: number; limit?: number } = {}) => readEntries(client, id, range),
    stateAt,
    /** The whole history with its exact bytes; for somebody, without the payloads that they may not see. */
    exportHistory: (id: string, reads?: Reads) => exportHistory(client, id, reads),
  }
}

/** Keeps the most recently used agreements, and no more than memory has room for. */
function keep(kept: Map<string, Found>, id: string, found: Found): void {
  kept.delete(id)
  kept.set(id, found)
  const [oldest] = kept.keys()
  if (kept.size > 200 && oldest !== undefined) kept.delete(oldest)
}

/** Takes the agreement's row for this transaction. Two that create the same agreement meet at its primary key. */
async function lock(tx: Sql, id: string, kept: Map<string, Found>): Promise<Found | null> {
  const rows = await tx.$queryRaw<Tip[]>`SELECT sequence, head FROM "Agreement" WHERE id = ${id} FOR UPDATE`
  const tip = rows[0]
  return tip ? catchUp(tx, id, tip, kept.get(id)) : null
}

/**
 * The state at `tip`: what is kept when it is the same, else what is kept, or the snapshot, and the entries since.
 * A snapshot's own entry is read again, for its instant.
 *
 * @throws when the newest entry is not the one that the row names: such a record is not built upon
 */
async function catchUp(tx: Pick<Sql, '$queryRaw'>, id: string, tip: Tip, known?: Found): Promise<Found> {
  if (known && known.sequence === tip.sequence && known.head === tip.head) return known
  const start = known && known.sequence < tip.sequence ? known : await readSnapshot(tx, id)
  const after = start ? start.sequence - 1 : 0
  const entries = await readEntries(tx, id, { after, limit: tip.sequence - after })
  const newest = entries.at(-1)
  if (newest?.hash !== tip.head) throw new Error(`The record of ${id} does not end where its row says.`)
  const agreement = foldAfter(start, entries)
  return { agreement, ...tip, at: newest.at }
}

function foldAfter(
  start: Pick<Found, 'agreement' | 'sequence'> | null,
  entries: readonly ReadEntry[],
): Agreement {
  let agreement: Agreement | null = start?.agreement ?? null
  for (const { sequence, facts, at } of entries) {
    if (sequence > (start?.sequence ?? 0)) agreement = evolveAll(agreement, facts, at)
  }
  if (!agreement) throw new Error('A record without a first entry.')
  return agreement
}

/** What was decided, and on which state. */
type Judged = { before: Found | null; proposal: Proposal }

/** What was believed could not be built upon: the transaction rolls back, and the next asks under the lock. */
class Outdated extends Error {}

/** PostgreSQL's own codes: could not serialise, deadlock, two first entries of one agreement at once. */
const LOST_RACES = ['40001', '40P01', '23505']

function isLostRace(error: unknown): boolean {
  return error instanceof Outdated || LOST_RACES.includes((error as { code?: string }).code ?? '')
}
