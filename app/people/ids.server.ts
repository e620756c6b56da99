import { randomBytes } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

type Kind = 'p' | 'o' | 'a'

/**
 * A new opaque id: `p_` for a person, `o_` for an organization, `a_` for an agreement, then 80 random bits in base32.
 * Says nothing of what it names.
 */
export function newId(kind: Kind): string {
  return `${kind}_${Array.from(randomBytes(16), (byte) => ALPHABET[byte % 32]).join('')}`
}

/** Whether a text has the form of such an id: it may have come from a form. */
export function isId(kind: Kind, text: string): boolean {
  return new RegExp(`^${kind}_[${ALPHABET}]{16}$`).test(text)
}
