import type { Block, Item, List } from '#machines/prose.ts'
import type { Run } from '#machines/prose-runs.ts'
import { writeProse } from '#machines/prose-writing.ts'
import { paragraphsIn, type ReadBlock, type ReadParagraph } from './read-blocks.ts'

/** No clause is as long, by far: a longer text is only told to be too long, and what it says is not looked into. */
const LONGEST = 100_000

/** A title: the words of a cell, on one line. */
export function readTitle(blocks: readonly ReadBlock[]): string {
  return paragraphsIn(blocks)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .slice(0, LONGEST)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

/** A text in the grammar of docs/prose.md. @param clauseOf the clause to which a bookmark belongs, or null */
export function readText(blocks: readonly ReadBlock[], clauseOf: (mark: string) => string | null): string {
  const found: Block[] = []
  const paragraphs = paragraphsIn(blocks)
  const plain = paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
  if (plain.length > LONGEST) return plain.slice(0, LONGEST)
  for (const paragraph of paragraphs) {
    if (paragraph.runs.every(({ text }) => /^[ \t\n]*$/.test(text))) continue
    const runs = runsOf(paragraph, clauseOf)
    if (paragraph.list) listIn(found, paragraph.list, runs)
    else found.push({ kind: 'paragraph', runs })
  }
  return writeProse(found)
}

function runsOf({ runs }: ReadParagraph, clauseOf: (mark: string) => string | null): Run[] {
  return runs.map(({ anchor, ...run }) => {
    const clause = anchor === undefined ? null : clauseOf(anchor)
    return clause === null ? run : { ...run, clause }
  })
}

/** Adds an item where it belongs: to the list that is last, under its last item, or to a new one. */
function listIn(blocks: Block[], { level, number }: NonNullable<ReadParagraph['list']>, runs: Run[]): void {
  const item: Item = { runs, lists: [] }
  const last = blocks.at(-1)
  const parent = last?.kind === 'list' ? last.items.at(-1) : undefined
  if (level === 2 && parent) add(parent.lists, number, item)
  else add(blocks, number, item)
}

function add(lists: (Block | List)[], number: number | null, item: Item): void {
  const last = lists.at(-1)
  if (last?.kind === 'list' && (last.start === null) === (number === null)) last.items.push(item)
  else lists.push({ kind: 'list', start: number, items: [item] })
}
