import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, isCanonical } from '#app/record/canonical.ts'
import { fromHex, toHex } from '#app/record/digest.ts'
import { Header, History, leafBytes, readHeader, saltedBytes } from '#app/record/entry.ts'
import { sha256Hex } from '#app/record/ledger.server.ts'
import { FAULTS, verifyHistory } from '#app/record/verify.ts'
import { sha256 } from './rig.ts'

const page = readFileSync('docs/record-format.md', 'utf8')
const example = History.parse(JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''))

describe('docs/record-format.md', () => {
  test('its example verifies, in Node and as in a browser, and has the head it names', async () => {
    const head = /The head is `([0-9a-f]{64})`/.exec(page)?.[1]
    for (const hash of [sha256, sha256Hex, undefined]) {
      const whole = { ok: true, entries: 3, head, withheld: 0, bad: null }
      expect(await verifyHistory(example, hash)).toEqual(whole)
    }
  })

  test('names every fault in the order in which it is looked for', () => {
    expect(Array.from(page.matchAll(/^\| `([a-z]+_[a-z_]+)` \|/gm), ([, fault]) => fault)).toEqual([
      ...FAULTS,
    ])
  })

  test('names every member of a header', () => {
    for (const member of Object.keys(Header.shape)) expect(page).toContain(`| \`${member}\` |`)
  })
})

describe('the bytes that are hashed', () => {
  test('are those of the format, one entry after the other, however long each is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((short) => short.repeat(500)),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), text, text, (salt, payload, header) => {
        const hashed = (...parts: (string | Uint8Array)[]) =>
          parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
        expect(sha256Hex(saltedBytes(salt, payload))).toBe(hashed(salt, payload))
        expect(sha256Hex(leafBytes(header))).toBe(hashed('\0', header))
      }),
    )
  })
})

describe('canonical JSON', () => {
  test('orders members by UTF-16 unit, spells numbers and escapes as RFC 8785 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 }
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
    expect(canonical([1e30, 4.5, 2e-3, 1e-27, -0, '\u000f\n"\\'])).toBe(
      '[1e+30,4.5,0.002,1e-27,0,"\\u000f\\n\\"\\\\"]',
    )
  })

  test.each([
    ['undefined', { a: undefined }],
    ['a function', [() => 1]],
    ['NaN', { a: Number.NaN }],
    ['a date', { a: new Date(0) }],
    ['a map', new Map()],
    ['a lone surrogate', '\ud800'],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonical(value)).toThrow()
  })

  test('is told from every other spelling', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        let expected = false
        try {
          expected = canonical(JSON.parse(text)) === text
        } catch {
          expected = false
        }
        expect(isCanonical(text)).toBe(expected)
      }),
    )
    for (const text of [
      '{"b":1,"a":2}',
      '{"9":1,"10":2}',
      '{"a":1,"a":1}',
      '[1.0]',
      '{ }',
      '"\\ud800"',
      'x',
    ]) {
      expect(isCanonical(text), text).toBe(false)
    }
    for (const text of ['{"10":1,"9":2}', '"\\\\ud800"', '{"__proto__":1}'])
      expect(isCanonical(text), text).toBe(true)
  })
})

describe('a header', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('p05', 'système', '"', '\\', '\u001f', '😀'))
  const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex)
  const header = fc.record({
    v: fc.constant(1 as const),
    agreement: word,
    sequence: fc.integer({ min: 1 }),
    at: fc
      .date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    type: word,
    actor: word,
    party: fc.option(word),
    role: fc.option(word),
    visibility: fc.oneof(fc.constant('all' as const), fc.array(word)),
    payload: digest,
    previous: digest,
  })

  test('is read the same by its layout and by its schema', () => {
    fc.assert(
      fc.property(header, (value) => {
        expect(readHeader(canonical(value))).toEqual({ header: Header.parse(value), canonical: true })
      }),
    )
  })

  test('is none when a member is missing, added or of another kind, and is told when misspelled', () => {
    const text = example.entries[1]?.header ?? ''
    const value = JSON.parse(text)
    for (const change of [
      { v: 2 },
      { more: 1 },
      { at: '2026-03-02T14:00:00Z' },
      { sequence: 0 },
      { previous: 'A' },
    ]) {
      expect(readHeader(canonical({ ...value, ...change })), JSON.stringify(change)).toBeNull()
    }
    const { actor: _, ...less } = value
    expect(readHeader(canonical(less))).toBeNull()
    expect(readHeader('[')).toBeNull()
    expect(readHeader(JSON.stringify(value, null, 1))).toMatchObject({ canonical: false })
    expect(readHeader(text.replace('"p05"', '"\\u0070\\u0030\\u0035"'))).toMatchObject({ canonical: false })
  })
})

test('hex is read as it is written, and nothing else is', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(fromHex(toHex(bytes))).toEqual(bytes)))
  for (const text of ['0', 'zz', 'AB', '0x', 'é0']) expect(() => fromHex(text)).toThrow('Not lower-case hex.')
})
