import type { Passage } from './passage.ts'

/** A point after these ends no sentence, in either language. */
const ABBREVIATIONS =
  /(?:^|[\s(«“])(?:art|al|p|ex|no|nos|n|m|mm|mme|dr|st|ste|inc|ltd|ltée|etc|e\.g|i\.e|vol|para|par|s|ss|v|c|f|cf)\.$/iu

/** The number of an item, before its words. */
const ITEM_MARK = /^\s*\d{1,9}\.$/u

/** The paragraphs of a text: what stands between ends of lines, without the spaces around it. */
export function paragraphsOf(text: string): Passage[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) =>
    trimmed(text, match.index, match.index + match[0].length),
  )
}

/** The sentences within one passage of a text. An item of a list that ends without a point is one too. */
export function sentencesIn(text: string, { start, end }: Passage): Passage[] {
  const sentences: Passage[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?…]+[»”")\]]*(?=\s|$)/gu)) {
    const to = start + match.index + match[0].length
    if (ABBREVIATIONS.test(text.slice(from, to)) || ITEM_MARK.test(text.slice(start, to))) continue
    sentences.push(...trimmed(text, from, to))
    from = to
  }
  return [...sentences, ...trimmed(text, from, end)]
}

function trimmed(text: string, from: number, to: number): Passage[] {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return end > start ? [{ start, end }] : []
}
