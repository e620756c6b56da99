import { parseRuns, type Run } from './prose-runs.ts'

export type { Run } from './prose-runs.ts'
export type Paragraph = { kind: 'paragraph'; runs: Run[] }
/** `start` is the first number of a numbered list, null of one with bullets. */
export type List = { kind: 'list'; start: number | null; items: Item[] }
/** One item and the lists under it; those have none under theirs. */
export type Item = { runs: Run[]; lists: List[] }
export type Block = Paragraph | List

/** The mark of an item, with what stands before it and after it on its line. */
const ITEM = /^([ \t]*)(?:(-)|(\d{1,9})\.)([ \t]+)(?=[^ \t])/
/** A line of nothing; a space that does not break is something. */
const EMPTY = /^[ \t]*$/

/**
 * A text of an agreement as paragraphs and lists of runs. The grammar is docs/prose.md, a small part of CommonMark; whatever
 * is no mark of it is plain text. Takes any string, in a time that grows with its length, and never nests deeper than two lists.
 *
 * @param text one language of a clause, as the record holds it
 */
export function parseProse(text: string): Block[] {
  const reading = new Reading()
  for (const line of text.split(/\r\n?|\n/)) reading.take(line)
  return reading.end()
}

type Open = { lines: string[]; close: (runs: Run[]) => void }
type Mark = { indent: number; width: number; start: number | null }

/** What was read so far, and the paragraph or item whose lines may go on. */
class Reading {
  private readonly blocks: Block[] = []
  /** The item of the first level that a deeper line would belong to, and where its words begin. */
  private item: { item: Item; offset: number } | null = null
  private nested = false
  private open: Open | null = null

  take(line: string): void {
    if (EMPTY.test(line)) {
      this.close()
      return
    }
    const mark = markOf(line)
    if (mark && !this.goesOn(mark)) this.takeItem(mark, line.slice(mark.width))
    else if (this.open) this.open.lines.push(line)
    else this.takeParagraph(line)
  }

  end(): Block[] {
    this.close()
    return this.blocks
  }

  /** In the middle of a paragraph, a number other than 1 and a mark that is far in are how a line happens to begin. */
  private goesOn({ indent, start }: Mark): boolean {
    if (!this.open) return false
    if (this.item === null && indent >= 4) return true
    if (start === null || start === 1) return false
    return this.item === null || (!this.nested && indent >= this.item.offset)
  }

  private takeParagraph(line: string): void {
    this.item = null
    this.open = {
      lines: [line],
      close: (runs) => {
        if (runs.length > 0) this.blocks.push({ kind: 'paragraph', runs })
      },
    }
  }

  private takeItem({ indent, width, start }: Mark, line: string): void {
    this.close()
    const under = this.item !== null && indent >= this.item.offset ? this.item.item : null
    const item: Item = { runs: [], lists: [] }
    listIn(under ? under.lists : this.blocks, start).items.push(item)
    this.nested = under !== null
    if (!under) this.item = { item, offset: width }
    this.open = {
      lines: [line],
      close: (runs) => {
        item.runs = runs
      },
    }
  }

  private close(): void {
    this.open?.close(parseRuns(this.open.lines.map(withoutEnds).join(' ')))
    this.open = null
  }
}

function markOf(line: string): Mark | null {
  const found = ITEM.exec(line)
  if (!found) return null
  const [all, before = '', , number, after = ''] = found
  // Five spaces and more are one space and words that are set in, as in CommonMark.
  const width = after.length > 4 ? all.length - after.length + 1 : all.length
  return { indent: before.length, width, start: number === undefined ? null : Number(number) }
}

/** The list that is last, when it is of the same kind; else a new one. */
function listIn(blocks: (Block | List)[], start: number | null): List {
  const last = blocks.at(-1)
  if (last?.kind === 'list' && (last.start === null) === (start === null)) return last
  const list: List = { kind: 'list', start, items: [] }
  blocks.push(list)
  return list
}

/** Only spaces that one types to set a line in; a French space before a colon stays. */
function withoutEnds(line: string): string {
  let [from, to] = [0, line.length]
  while (from < to && isSpace(line[from])) from += 1
  while (to > from && isSpace(line[to - 1])) to -= 1
  return line.slice(from, to)
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** The runs of a text in reading order, a list for each paragraph and each item. */
export function linesOf(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.runs]
      : block.items.flatMap(({ runs, lists }) => [runs, ...linesOf(lists)]),
  )
}

/** The text as plain words: marks are gone, items keep their dash or number, an empty line parts the blocks. */
export function proseText(text: string): string {
  return parseProse(text)
    .map((block) => (block.kind === 'paragraph' ? wordsOf(block.runs) : itemLines(block, '').join('\n')))
    .join('\n\n')
}

/** The words of some runs, without their marks. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

function itemLines({ start, items }: List, indent: string): string[] {
  return items.flatMap(({ runs, lists }, at) => {
    const mark = start === null ? '- ' : `${start + at}. `
    const under = lists.flatMap((list) => itemLines(list, indent + ' '.repeat(mark.length)))
    return [`${indent}${mark}${wordsOf(runs)}`, ...under]
  })
}
