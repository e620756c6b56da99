import { type List, parseProse } from '../prose.ts'
import { type Sign, signsOf } from './passage.ts'

/** How many items the lists of a text have, those of lists in lists too. */
export function itemsIn(text: string): number {
  return parseProse(text).reduce((total, block) => total + (block.kind === 'list' ? countItems(block) : 0), 0)
}

function countItems({ items }: List): number {
  return items.reduce(
    (total, { lists }) => total + 1 + lists.reduce((sum, list) => sum + countItems(list), 0),
    0,
  )
}

/** Schedules by their letter or number: « annexe D », “Schedule D”. */
export function schedulesIn(text: string): Sign[] {
  const pattern =
    /(?<!\p{L})(?:[Aa]nnexes?|[Ss]chedules?|[Aa]ppendi(?:x|ces))\s+([A-Z]|\d{1,2})(?![\p{L}\p{N}’'])/gu
  return signsOf(text, pattern, ([, name = '']) => `schedule ${name}`)
}

/** Clauses by their number: « article 5 », “section 5.2”. */
export function numberedIn(text: string): Sign[] {
  const pattern = /(?<!\p{L})(?:articles?|sections?|clauses?|paragraphes?|paragraphs?)\s+(\d+(?:\.\d+)*)/giu
  return signsOf(text, pattern, ([, number]) => `clause ${number}`)
}

/** Numbers and points that number the items of a list, as plain text shows them. */
export function itemMarksIn(text: string): Sign[] {
  return signsOf(text, /^ *\d{1,9}\.(?= )/gmu, () => 'mark')
}
