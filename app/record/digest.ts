import { canonical } from './canonical.ts'

/** Hashes bytes with SHA-256. Browsers and Node have it under one name, and it is asynchronous there. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
}

/** The digest of a value: SHA-256 over its canonical JSON, in lower-case hex. */
export async function digestOf(value: unknown): Promise<string> {
  return toHex(await sha256(new TextEncoder().encode(canonical(value))))
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @throws when the text is not an even number of hex digits */
export function fromHex(hex: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new TypeError('Not lower-case hex.')
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
