import type { Language } from '../words.ts'

/** A stretch of a text: `start` is the offset of its first UTF-16 unit, `end` the offset after its last. */
export type Passage = { start: number; end: number }

/** One language of a clause, as plain words. */
export type Side = { language: Language; text: string }

/** Something in a text that its other language must say too. What is equal has the same key. */
export type Sign = Passage & {
  key: string
  /** It may match, but nothing is missed where it does not: « un » is an article as often as a number. */
  optional?: true
}

/** Does the one stand within the other, or touch its words? */
export function overlaps(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end
}

/** Signs found by a pattern; `keyOf` gives a key, or null where the words do not count. */
export function signsOf(
  text: string,
  pattern: RegExp,
  keyOf: (match: RegExpMatchArray) => string | null,
): Sign[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const key = keyOf(match)
    const start = match.index
    return key === null ? [] : [{ key, start, end: start + match[0].trimEnd().length }]
  })
}

/** Patterns of lists that are constants: made once. */
const PATTERNS = new WeakMap<readonly string[], RegExp>()

/** A pattern of whole words; `\b` knows no accents, and « peut-être » is no « peut ». The spaces of a list stand for any spaces. */
export function wholeWords(words: readonly string[]): RegExp {
  const known = PATTERNS.get(words)
  if (known) return known
  const longestFirst = [...words].sort((one, other) => other.length - one.length)
  const source = longestFirst.map((word) => word.replace(/ /g, '\\s+').replace(/['’]/g, "[’']\\s?"))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
  PATTERNS.set(words, pattern)
  return pattern
}
