import { randomBytes } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** A new opaque id: `p_` for a person, `o_` for an organization, then 80 random bits in base32. Says nothing of whom it names. */
export function newId(kind: 'p' | 'o'): string {
  return `${kind}_${Array.from(randomBytes(16), (byte) => ALPHABET[byte % 32]).join('')}`
}
