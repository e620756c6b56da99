import { toHex as hexOf } from '#app/record/digest.ts'

/** The values a PDF is made of, as far as a verifier must read them. */
export type PdfValue = number | boolean | null | string | Uint8Array | PdfRefValue | PdfValue[] | Dict
export type PdfRefValue = { ref: number }
export type Dict = {
  entries: Map<string, PdfValue> /** Where the bytes of a stream begin. */
  streamAt?: number
}

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Not a PDF that we can read to the end: a verifier stops here rather than guess. Its message is in English. */
export class Unreadable extends Error {
  override name = 'Unreadable'

  constructor(
    readonly fr: string,
    readonly en: string,
  ) {
    super(en)
  }
}

export function isDict(value: PdfValue | undefined): value is Dict {
  return typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map
}

export function isRef(value: PdfValue | undefined): value is PdfRefValue {
  return typeof value === 'object' && value !== null && 'ref' in value
}

/** Reads values from bytes, strictly and without recovery: names are strings with a slash, texts are bytes. */
export class Scanner {
  private readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  skipWhite(): void {
    for (;;) {
      while (WHITE.has(this.bytes[this.at] ?? -1)) this.at++
      if (this.bytes[this.at] !== 37) return
      while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
        this.at++
    }
  }

  /** Consumes a keyword or throws. */
  expect(word: string): void {
    this.skipWhite()
    if (!this.sees(word))
      throw new Unreadable(
        `«\u00a0${word}\u00a0» manque à l’octet ${this.at}`,
        `“${word}” is missing at byte ${this.at}`,
      )
    this.at += word.length
  }

  sees(word: string): boolean {
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[this.at + index] !== word.charCodeAt(index)) return false
    }
    return true
  }

  integer(): number {
    this.skipWhite()
    const word = this.word()
    if (!/^\d+$/.test(word))
      throw new Unreadable(`un nombre manque à l’octet ${this.at}`, `a number is missing at byte ${this.at}`)
    return Number(word)
  }

  private word(): string {
    const from = this.at
    while (
      this.at < this.bytes.length &&
      !WHITE.has(this.bytes[this.at] ?? 0) &&
      !DELIMITERS.has(this.bytes[this.at] ?? 0)
    )
      this.at++
    return String.fromCharCode(...this.bytes.subarray(from, this.at))
  }

  value(): PdfValue {
    this.skipWhite()
    if (this.sees('<<')) return this.dict()
    switch (this.bytes[this.at]) {
      case 47:
        this.at++
        return `/${this.word()}`
      case 40:
        return this.literal()
      case 60:
        return this.hex()
      case 91:
        return this.array()
      default:
        return this.atom()
    }
  }

  private dict(): Dict {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skipWhite()
      if (this.sees('>>')) break
      const key = this.value()
      if (typeof key !== 'string' || entries.has(key))
        throw new Unreadable(
          `un nom manque ou est doublé avant l’octet ${this.at}`,
          `a name is missing or doubled before byte ${this.at}`,
        )
      entries.set(key, this.value())
    }
    this.at += 2
    return { entries, ...this.stream() }
  }

  private stream(): { streamAt?: number } {
    const after = this.at
    this.skipWhite()
    if (!this.sees('stream')) {
      this.at = after
      return {}
    }
    this.at += 6
    if (this.bytes[this.at] === 13) this.at++
    if (this.bytes[this.at] === 10) this.at++
    return { streamAt: this.at }
  }

  private array(): PdfValue[] {
    this.at++
    const items: PdfValue[] = []
    for (;;) {
      this.skipWhite()
      if (this.bytes[this.at] === 93) break
      items.push(this.value())
    }
    this.at++
    return items
  }

  private hex(): Uint8Array {
    const end = this.bytes.indexOf(62, this.at)
    const digits = new TextDecoder('latin1').decode(this.bytes.subarray(this.at + 1, end)).replace(/\s/g, '')
    if (end < 0 || !/^([0-9A-Fa-f]{2})*$/.test(digits))
      throw new Unreadable(
        `des chiffres hexadécimaux manquent à l’octet ${this.at}`,
        `hexadecimal digits are missing at byte ${this.at}`,
      )
    this.at = end + 1
    return fromHex(digits)
  }

  private literal(): Uint8Array {
    const out: number[] = []
    let depth = 0
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0
      if (byte === 92) {
        this.escape(out)
        continue
      }
      if (byte === 40 && depth++ === 0) continue
      if (byte === 41 && --depth === 0) {
        this.at++
        return new Uint8Array(out)
      }
      out.push(byte)
    }
    throw new Unreadable('un texte n’est pas fermé', 'a text is not closed')
  }

  private escape(out: number[]): void {
    this.at++
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.bytes.subarray(this.at, this.at + 3)))?.[0]
    if (octal) {
      out.push(Number.parseInt(octal, 8))
      this.at += octal.length - 1
      return
    }
    const byte = this.bytes[this.at] ?? 0
    if (byte === 10) return
    out.push(ESCAPES[String.fromCharCode(byte)] ?? byte)
  }

  private atom(): PdfValue {
    const from = this.at
    const word = this.word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word))
      throw new Unreadable(`une valeur manque à l’octet ${from}`, `a value is missing at byte ${from}`)
    const after = this.at
    const rest = String.fromCharCode(...this.bytes.subarray(after, after + 24))
    const ref = /^\s+\d+\s+R(?![A-Za-z])/.exec(rest)
    if (ref && /^\d+$/.test(word)) {
      this.at = after + ref[0].length
      return { ref: Number(word) }
    }
    return Number(word)
  }
}

/** Digits of either case, by their character's code. */
const DIGIT = new Int8Array(128).fill(-1)
for (const [value, digits] of [...'0123456789abcdef'].entries())
  for (const digit of [digits, digits.toUpperCase()]) DIGIT[digit.charCodeAt(0)] = value

/** A signature is thousands of digits, read for each check: no place for an expression per pair. */
export function fromHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1)
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] =
      ((DIGIT[digits.charCodeAt(2 * index)] ?? 0) << 4) | (DIGIT[digits.charCodeAt(2 * index + 1)] ?? 0)
  return bytes
}

export function toHex(bytes: ArrayBuffer | Uint8Array): string {
  return hexOf(new Uint8Array(bytes))
}
