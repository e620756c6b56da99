import canonicalize from 'canonicalize'

/**
 * Canonical JSON (RFC 8785): one spelling for one value, so that whoever hashes it gets the same digest.
 *
 * @throws when the value holds what JSON cannot say (undefined, functions, NaN, a lone surrogate): it would be
 *   dropped in silence, and the digest would speak of something else
 */
export function canonical(value: unknown): string {
  refuseUnspeakable(value, '')
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Nothing to write as canonical JSON.')
  return text
}

/** Whether a text is the canonical spelling of what it says. False for what is not JSON at all. */
export function isCanonical(text: string): boolean {
  try {
    return isSpelling(text, JSON.parse(text))
  } catch {
    return false
  }
}

/**
 * Whether a text is the canonical spelling of the value read from it. The engine's own writer spells as RFC 8785
 * does but for the order of members and for lone surrogates, and is ten times faster than `canonical`.
 */
export function isSpelling(text: string, value: unknown): boolean {
  const plain = JSON.stringify(value) === text && !text.includes('\\ud') && isOrdered(value)
  return plain || canonical(value) === text
}

function isOrdered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isOrdered)
  let previous = ''
  for (const key in value) {
    if (key < previous || !isOrdered((value as Record<string, unknown>)[key])) return false
    previous = key
  }
  return true
}

function refuseUnspeakable(value: unknown, path: string): void {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value} (at ${path || 'the top'}).`)
  const prototype = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`Only plain objects can be written (at ${path || 'the top'}).`)
  }
  for (const [key, part] of Object.entries(value)) refuseUnspeakable(part, `${path}/${key}`)
}
