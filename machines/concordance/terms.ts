import type { Language, Words } from '../words.ts'
import { overlaps, type Passage, type Side } from './passage.ts'

/** A defined term or a name as it is found in a text, in its plural and its feminine too. */
export function occurrencesOf(term: string, { text, language }: Side): Passage[] {
  const small = text.toLowerCase()
  const source = variantsOf(term)
    .filter((variant) =>
      small.includes(
        variant
          .slice(0, 4)
          .toLowerCase()
          .replace(/['’].*/, ''),
      ),
    )
    .map((variant) => inflected(variant, language))
    .join('|')
  if (!source) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** « memorandum of understanding (MOU) » is said in full or by its letters; « a / b » and « a, b » in either way. */
function variantsOf(term: string): string[] {
  const aside = [...term.matchAll(/\(([^)]+)\)/g)].map(([, words = '']) => words)
  const plain = term.replace(/\s*\([^)]*\)/g, '')
  const letters = aside.filter((words) => /^\p{Lu}{2,}s?$/u.test(words))
  return [...plain.split(/\s*[/;,]\s*/), ...letters].map((variant) => variant.trim()).filter(Boolean)
}

function inflected(variant: string, language: Language): string {
  return variant
    .split(/[\s-]+/)
    .map((word) => (word.length < 3 ? escaped(word) : withEndings(word, language)))
    .join('[\\s-]+')
}

function withEndings(word: string, language: Language): string {
  if (language === 'en')
    return /[^aeiou]y$/i.test(word)
      ? `${escaped(word.slice(0, -1))}(?:y|ies)`
      : `${escaped(word)}(?:s|es|[’']s)?`
  if (/al$/.test(word)) return `${escaped(word.slice(0, -1))}(?:l|le|les|ux)`
  return `${escaped(word.replace(/e?s?$/, ''))}(?:e?s?|x)`
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "[’']\\s?")
}

/** Is at least the beginning of a main word there? « superviseur » answers “workplace supervisor”, and “written” “writing”. */
function isHinted(term: string, { text }: Side): boolean {
  const stems = (term.match(/\p{L}{5,}/gu) ?? []).map((word) => escaped(word.slice(0, 4)))
  return stems.length > 0 && new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu').test(text)
}

/** Where a term stands on one side, and on the other neither it nor anything that it may be called there. */
export type Unsaid = { term: Words; left: Passage[]; right: Passage[] }

/**
 * Terms that one side uses and the other does not. Of two terms over the same words the longer one counts: who says
 * « tierce partie » does not say « partie ». Several terms that are one word on a side are one another's answer.
 */
export function unsaidTerms(terms: readonly Words[], left: Side, right: Side): Unsaid[] {
  const found = terms.map((term) => ({
    term,
    left: occurrencesOf(term[left.language], left),
    right: occurrencesOf(term[right.language], right),
  }))
  const longest = (side: 'left' | 'right') => (passage: Passage) =>
    !found.some((other) =>
      other[side].some(
        (wider) => overlaps(wider, passage) && wider.end - wider.start > passage.end - passage.start,
      ),
    )
  const kept = found.map(({ term, ...of }) => ({
    term,
    left: of.left.filter(longest('left')),
    right: of.right.filter(longest('right')),
    said: { left: of.left.length > 0, right: of.right.length > 0 },
  }))
  const answered = (term: Words, from: Language, other: 'left' | 'right', side: Side) =>
    kept.some((each) => each.term[from] === term[from] && each.said[other]) ||
    isHinted(term[side.language], side)
  return kept.filter(
    ({ term, ...of }) =>
      (of.left.length > 0 && !answered(term, left.language, 'right', right)) ||
      (of.right.length > 0 && !answered(term, right.language, 'left', left)),
  )
}
