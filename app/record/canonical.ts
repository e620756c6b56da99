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

function refuseUnspeakable(value: unknown, path: string): void {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value} (at ${path || 'the top'}).`)
  const prototype = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`Only plain objects can be written (at ${path || 'the top'}).`)
  }
  for (const [key, part] of Object.entries(value)) refuseUnspeakable(part, `${path}/${key}`)
}
