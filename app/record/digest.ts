import { canonical } from './canonical.ts'

/** Hashes bytes with SHA-256. Browsers and Node have it under one name, and it is asynchronous there. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
}

/** The digest of a value: SHA-256 over its canonical JSON, in lower-case hex. */
export async function digestOf(value: unknown): Promise<string> {
  return toHex(await sha256(new TextEncoder().encode(canonical(value))))
}

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Lower-case hex. Written for a verifier that does this twice an entry. */
export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (let index = 0; index < bytes.length; index += 1) hex += PAIRS[bytes[index] as number]
  return hex
}

/** @throws when the text is not an even number of lower-case hex digits */
export function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1)
  for (let index = 0; index < hex.length; index += 2) {
    const byte = 16 * digit(hex.charCodeAt(index)) + digit(hex.charCodeAt(index + 1))
    if (!(byte >= 0)) throw new TypeError('Not lower-case hex.')
    bytes[index >> 1] = byte
  }
  return bytes
}

function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  return code >= 97 && code <= 102 ? code - 87 : Number.NaN
}
