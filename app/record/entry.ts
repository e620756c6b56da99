import { z } from 'zod'
import { Fact } from '#machines/facts.ts'

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
  at: z.iso.datetime(),
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

export const Payload = z.strictObject({ facts: z.array(Fact) })
export type Payload = z.infer<typeof Payload>

/** An entry as it is stored and exported: exact texts, never written anew. */
export type StoredEntry = { header: string; hash: string; salt: string; payload: string }

/** An agreement's whole history, as it is exported. */
export const History = z.strictObject({
  format: z.literal('entente.history.v1'),
  agreement: z.string(),
  entries: z.array(
    z.strictObject({ header: z.string(), hash: z.string(), salt: z.string(), payload: z.string() }),
  ),
})
export type History = z.infer<typeof History>

const encoder = new TextEncoder()

/** The bytes whose SHA-256 is an entry's hash: an RFC 6962 leaf, 0x00 and then the header. */
export function leafBytes(header: string): Uint8Array {
  return concat(Uint8Array.of(0), encoder.encode(header))
}

/** The bytes whose SHA-256 stands in the header: the salt, and then the payload. */
export function saltedBytes(salt: Uint8Array, payload: string): Uint8Array {
  return concat(salt, encoder.encode(payload))
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}
