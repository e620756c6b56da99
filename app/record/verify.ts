import { fromHex, sha256, toHex } from './digest.ts'
import { BEGINNING, type ExportedEntry, type History, leafBytes, readHeader, saltedBytes } from './entry.ts'

/**
 * Hashes bytes; Node's own is handed in where speed counts, a browser's is the default. The bytes are to be read before
 * it gives way, as both do: they are another entry's afterwards. A digest may come in hex, where that is at hand.
 */
export type Hash = (bytes: Uint8Array) => Digest | Promise<Digest>
type Digest = Uint8Array | string

/** What can be wrong with an entry, in the order in which it is looked for; each has words in app/locales. */
export const FAULTS = [
  'header_unreadable',
  'header_not_canonical',
  'other_agreement',
  'sequence_broken',
  'previous_differs',
  'hash_differs',
  'payload_missing',
  'payload_differs',
  'time_goes_back',
] as const
export type Fault = (typeof FAULTS)[number]

export type Verified = {
  ok: boolean
  /** How many entries are good, from the first. */
  entries: number
  /** Hash of the last good entry: the head when all are good. */
  head: string
  /** How many of them came without what they say, which only some parties may see. */
  withheld: number
  /** The first bad entry, and what is wrong with it. */
  bad: { sequence: number; fault: Fault } | null
}

/** Told how many entries are checked so far. */
export type Progress = (checked: number) => void

/** Entries whose hashes are asked for together: a browser answers each one later, and many at once. */
const TOGETHER = 256

/**
 * Checks a history from its bytes alone: every hash, every link, every order. Runs in a browser. Believes nothing
 * but SHA-256: whoever holds an older `head` can tell by it that this is still the same history
 * (docs/record-format.md). What the payloads say is checked apart, by replay (verify-contents.ts).
 */
export async function verifyHistory(
  history: History,
  hash: Hash = sha256,
  progress: Progress = () => {},
): Promise<Verified> {
  const { agreement } = history
  const place: Place = { agreement, sequence: 1, previous: BEGINNING, notBefore: '', withheld: 0 }
  for (let start = 0; start < history.entries.length; start += TOGETHER) {
    const entries = history.entries.slice(start, start + TOGETHER)
    const asked = entries.flatMap((entry) => digestsOf(entry, hash))
    // What is there already need not be waited for, twice an entry.
    const digests = asked.every((digest) => typeof digest === 'string') ? asked : await allInHex(asked)
    for (const [index, entry] of entries.entries()) {
      const [leaf = '', payload = ''] = [digests[2 * index], digests[2 * index + 1]]
      const fault = checkEntry(entry, { leaf, payload }, place)
      if (fault) return result(place, { sequence: place.sequence, fault })
      place.sequence += 1
      place.previous = leaf
    }
    progress(place.sequence - 1)
  }
  return result(place, null)
}

/** Where the next entry must fit; moved on by each good one. */
type Place = { agreement: string; sequence: number; previous: string; notBefore: string; withheld: number }

function result({ sequence, previous, withheld }: Place, bad: Verified['bad']): Verified {
  return { ok: bad === null, entries: sequence - 1, head: previous, withheld, bad }
}

function digestsOf({ header, salt = '', payload = '' }: ExportedEntry, hash: Hash) {
  return [hash(leafBytes(header)), hash(saltedBytes(readSalt(salt), payload))]
}

async function allInHex(asked: (Digest | Promise<Digest>)[]): Promise<string[]> {
  const digests = await Promise.all(asked)
  return digests.map((digest) => (typeof digest === 'string' ? digest : toHex(digest)))
}

function checkEntry(
  { header: text, hash, payload }: ExportedEntry,
  digests: { leaf: string; payload: string },
  place: Place,
): Fault | null {
  const read = readHeader(text)
  if (read === null) return 'header_unreadable'
  const { header } = read
  if (!read.canonical) return 'header_not_canonical'
  if (header.agreement !== place.agreement) return 'other_agreement'
  if (header.sequence !== place.sequence) return 'sequence_broken'
  if (header.previous !== place.previous) return 'previous_differs'
  if (digests.leaf !== hash) return 'hash_differs'
  if (payload === undefined && header.visibility === 'all') return 'payload_missing'
  if (payload !== undefined && digests.payload !== header.payload) return 'payload_differs'
  if (header.at < place.notBefore) return 'time_goes_back'
  place.notBefore = header.at
  if (payload === undefined) place.withheld += 1
  return null
}

/** A salt that is not hex counts as none: the payload's digest then differs, which is what is reported. */
function readSalt(salt: string): Uint8Array {
  try {
    return fromHex(salt)
  } catch {
    return new Uint8Array()
  }
}
