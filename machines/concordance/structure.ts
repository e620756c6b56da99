import { type Sign, signsOf } from './passage.ts'

/** An item of a list, as the text of a clause writes it. */
const ITEM = /^[ \t]*(?:-|\d{1,3}\.)[ \t]+\S[^\n]*/gmu

/** Items of lists in a text with its marks. */
export function itemsIn(text: string): Sign[] {
  return signsOf(text, ITEM, () => 'item')
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

/** References with the clause that they lead to; their offsets are those of the text with its marks. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(/\[[^\]\n]+\]\(([A-Za-z0-9_-]{1,64})\)/g)].map(([, id = '']) => id).sort()
}
