import { canonical } from './canonical.ts'
import { fromHex, sha256, toHex } from './digest.ts'
import { BEGINNING, Header, type History, leafBytes, saltedBytes, type StoredEntry } from './entry.ts'

/** Hashes bytes; Node's own is handed in where speed counts, a browser's is the default. */
export type Hash = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** What can be wrong with an entry, each with words in app/locales. */
export type Fault =
  | 'header_unreadable'
  | 'header_not_canonical'
  | 'payload_not_canonical'
  | 'other_agreement'
  | 'sequence_broken'
  | 'previous_differs'
  | 'hash_differs'
  | 'payload_differs'
  | 'time_goes_back'

export type Verified = {
  ok: boolean
  entries: number
  /** Hash of the last good entry: the head when all are good. */
  head: string
  /** The first bad entry, and what is wrong with it. */
  bad: { sequence: number; fault: Fault } | null
}

/**
 * Checks a history from its bytes alone: every hash, every link, every order. Runs in a browser. Believes nothing but
 * SHA-256: whoever holds an older `head` can tell by it that this is still the same history (docs/record-format.md).
 */
export async function verifyHistory(history: History, hash: Hash = sha256): Promise<Verified> {
  let head = BEGINNING
  let at = ''
  for (const [index, entry] of history.entries.entries()) {
    const expected = { agreement: history.agreement, sequence: index + 1, previous: head, notBefore: at }
    const checked = await checkEntry(entry, expected, hash)
    if (typeof checked === 'string') {
      return { ok: false, entries: index, head, bad: { sequence: index + 1, fault: checked } }
    }
    head = entry.hash
    at = checked.at
  }
  return { ok: true, entries: history.entries.length, head, bad: null }
}

type Expected = { agreement: string; sequence: number; previous: string; notBefore: string }

async function checkEntry(entry: StoredEntry, expected: Expected, hash: Hash): Promise<Fault | Header> {
  const header = readHeader(entry.header)
  if (typeof header === 'string') return header
  if (header.agreement !== expected.agreement) return 'other_agreement'
  if (header.sequence !== expected.sequence) return 'sequence_broken'
  if (header.previous !== expected.previous) return 'previous_differs'
  if (toHex(await hash(leafBytes(entry.header))) !== entry.hash) return 'hash_differs'
  if (!isHex(entry.salt) || header.payload !== (await payloadHash(entry, hash))) return 'payload_differs'
  if (header.at < expected.notBefore) return 'time_goes_back'
  return header
}

async function payloadHash({ salt, payload }: StoredEntry, hash: Hash): Promise<string> {
  return toHex(await hash(saltedBytes(fromHex(salt), payload)))
}

function readHeader(text: string): Fault | Header {
  try {
    const parsed = Header.safeParse(JSON.parse(text))
    if (!parsed.success) return 'header_unreadable'
    return canonical(parsed.data) === text ? parsed.data : 'header_not_canonical'
  } catch {
    return 'header_unreadable'
  }
}

function isHex(text: string): boolean {
  return /^(?:[0-9a-f]{2})+$/.test(text)
}
