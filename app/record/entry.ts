import { z } from 'zod'
import { Fact } from '#machines/facts.ts'
import { isSpelling } from './canonical.ts'

/** The version of the record's format (docs/record-format.md). */
export const FORMAT = 1

/** `previous` of an agreement's first entry. */
export const BEGINNING = '0'.repeat(64)

const Hex = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What is hashed of an entry. Names nobody: people are opaque ids, and what was said is in the payload, of which
 * only the salted hash stands here.
 */
export const Header = z.strictObject({
  v: z.literal(FORMAT),
  agreement: z.string(),
  sequence: z.int().min(1),
  /** ISO 8601 in UTC, always three decimals: instants then sort as texts. */
  at: z.iso.datetime({ precision: 3 }),
  type: z.string(),
  actor: z.string(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  /** Who may see the payload: everybody at the table, or these parties. */
  visibility: z.union([z.literal('all'), z.array(z.string())]),
  payload: Hex,
  previous: Hex,
})
export type Header = z.infer<typeof Header>

const TEXT = '"([^"\\\\\\u0000-\\u001f\\ud800-\\udfff]*)"'
const LAYOUT = new RegExp(
  `^\\{"actor":${TEXT},"agreement":${TEXT},"at":"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)",` +
    `"party":(?:null|${TEXT}),"payload":"([0-9a-f]{64})","previous":"([0-9a-f]{64})","role":(?:null|${TEXT}),` +
    `"sequence":([1-9]\\d{0,14}),"type":${TEXT},"v":1,"visibility":"all"\\}$`,
  'u',
)

/**
 * Reads a header, or null when it is none. `canonical` says whether the text is spelled as RFC 8785 has it. A text
 * of the plain layout is canonical as it stands and is read by one expression; only the others (an escape in an
 * id, parties in `visibility`) are parsed.
 */
export function readHeader(text: string): { header: Header; canonical: boolean } | null {
  const match = LAYOUT.exec(text)
  if (match) return { header: headerOf(match as unknown as string[]), canonical: true }
  try {
    const parsed = Header.safeParse(JSON.parse(text))
    return parsed.success ? { header: parsed.data, canonical: isSpelling(text, parsed.data) } : null
  } catch {
    return null
  }
}

function headerOf(match: (string | undefined)[]): Header {
  const [, actor, agreement, at, party, payload, previous, role, sequence, type] = match as string[]
  return {
    v: FORMAT,
    agreement: agreement as string,
    sequence: Number(sequence),
    at: at as string,
    type: type as string,
    actor: actor as string,
    party: party ?? null,
    role: role ?? null,
    visibility: 'all',
    payload: payload as string,
    previous: previous as string,
  }
}

export const Payload = z.strictObject({ facts: z.array(Fact) })
export type Payload = z.infer<typeof Payload>

/** An entry as it is stored and exported: exact texts, never written anew. */
export type StoredEntry = { header: string; hash: string; salt: string; payload: string }

/**
 * An entry as it is exported: as it is stored, or without its salt and payload for those who may not see what it says.
 * A salt alone would let a payload be guessed from its hash: the two go together.
 */
const ExportedEntry = z
  .strictObject({
    header: z.string(),
    hash: z.string(),
    salt: z.string().optional(),
    payload: z.string().optional(),
  })
  .refine(({ salt, payload }) => (salt === undefined) === (payload === undefined))
export type ExportedEntry = z.infer<typeof ExportedEntry>

/** An agreement's whole history, as it is exported. */
export const History = z.strictObject({
  format: z.literal('entente.history.v1'),
  agreement: z.string(),
  entries: z.array(ExportedEntry),
})
export type History = z.infer<typeof History>

/** Whether somebody may read what an entry says, by its header. */
export type Reads = (header: Pick<Header, 'type' | 'visibility'>) => boolean

/** The entry as somebody may have it: whole when they may see the payload, else its header and hash. */
export function entryFor(reads: Reads, entry: StoredEntry): ExportedEntry {
  const { header, hash } = entry
  const read = readHeader(header)?.header
  return read && (read.visibility === 'all' || reads(read)) ? entry : { header, hash }
}

const encoder = new TextEncoder()
/** Where the bytes of one entry after the other are set out to be hashed; grows to the longest. */
let bench = new Uint8Array(4096)

const LEAF = new Uint8Array(1)

/**
 * The bytes whose SHA-256 is an entry's hash: an RFC 6962 leaf, 0x00 and then the header. To be read at once: the next
 * call sets its own in the same place.
 */
export function leafBytes(header: string): Uint8Array {
  return bytesOf(LEAF, header)
}

/** The bytes whose SHA-256 stands in the header: the salt, and then the payload. To be read at once, as a leaf is. */
export function saltedBytes(salt: Uint8Array, payload: string): Uint8Array {
  return bytesOf(salt, payload)
}

function bytesOf(before: Uint8Array, text: string): Uint8Array {
  const most = before.length + text.length * 3
  if (bench.length < most) bench = new Uint8Array(most)
  bench.set(before)
  const { written } = encoder.encodeInto(text, bench.subarray(before.length))
  return bench.subarray(0, before.length + written)
}
