import { contentOf } from '#machines/content-of.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Fact } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import { isSpelling } from './canonical.ts'
import { digestOf } from './digest.ts'
import { type ExportedEntry, Header, type History, Payload } from './entry.ts'
import type { Progress } from './verify.ts'

/** One sealing in a history: the digest it names, and whether it is that of the text which the entries give. */
export type SealedContent = { sequence: number; at: string; digest: string; ok: boolean }

/** What the entries of a history say together. */
export type Contents = {
  sealed: SealedContent[]
  /** The agreement after the last entry that can be read. */
  agreement: Agreement | null
  /** The first entry whose payload is none, or cannot follow from those before it; null when all can be read. */
  unreadable: number | null
}

/** Entries folded between two reports of how far one is. */
const TOGETHER = 256

/**
 * Rebuilds the agreement from its entries and computes every sealed digest again. To be called on a history whose
 * chain was verified. Runs in a browser. Stops at the first entry that cannot be read. An entry that came without its
 * payload is passed over: what the agreement is made of is for everybody at the table to see.
 */
export async function verifyContents({ entries }: History, progress: Progress = () => {}): Promise<Contents> {
  const contents: Contents = { sealed: [], agreement: null, unreadable: null }
  for (const [index, entry] of entries.entries()) {
    if (entry.payload === undefined) continue
    const read = readFacts(entry)
    const after = read && foldOrNull(contents.agreement, read)
    if (!after) return { ...contents, unreadable: index + 1 }
    contents.agreement = after
    for (const fact of read.facts) {
      if (fact.type !== 'agreement.sealed') continue
      const ok = (await digestOf(contentOf(after))) === fact.digest
      contents.sealed.push({ sequence: index + 1, at: read.at, digest: fact.digest, ok })
    }
    if (index % TOGETHER === 0) progress(index)
  }
  return contents
}

type Read = { at: string; facts: Fact[] }

/** A payload that is not canonical is no payload. */
function readFacts({ header, payload = '' }: ExportedEntry): Read | null {
  try {
    const value: unknown = JSON.parse(payload)
    const { at } = Header.parse(JSON.parse(header))
    return isSpelling(payload, value) ? { at, facts: Payload.parse(value).facts } : null
  } catch {
    return null
  }
}

/** Facts that cannot follow from what is there (a clause that never was) fold into nothing. */
function foldOrNull(agreement: Agreement | null, { facts, at }: Read): Agreement | null {
  try {
    return evolveAll(agreement, facts, at)
  } catch {
    return null
  }
}
