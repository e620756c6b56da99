import type { Listed, Lists } from './lists.ts'
import { type Beside, type CharacterStyles, joinedRuns, type ReadRun, RunReader } from './read-runs.ts'
import { childOf, type Element, elementsOf } from './xml.ts'

/** A paragraph as it reads once every tracked change is accepted. */
export type ReadParagraph = { kind: 'paragraph'; runs: ReadRun[]; list: Listed | null; beside: Beside }
export type ReadCell = { blocks: ReadBlock[]; marks: string[] }
export type ReadTable = { kind: 'table'; rows: ReadCell[][] }
export type ReadBlock = ReadParagraph | ReadTable

type Reading = { lists: Lists; styles: CharacterStyles }

/**
 * The paragraphs and tables in a body or a cell. A paragraph whose end was taken out goes on in the next one; a row that was
 * taken out is gone.
 */
export function readBlocks(container: Element, reading: Reading): { blocks: ReadBlock[]; marks: string[] } {
  const found: { blocks: ReadBlock[]; marks: string[] } = { blocks: [], marks: [] }
  let goingOn: ReadParagraph | null = null
  const take = (element: Element): void => {
    if (element.name === 'w:p') {
      const paragraph = readParagraph(element, reading, goingOn)
      goingOn = endsGone(element) ? paragraph : null
      if (!goingOn) found.blocks.push(paragraph)
    } else if (element.name === 'w:tbl') found.blocks.push(readTable(element, reading))
    else if (element.name === 'w:bookmarkStart') found.marks.push(element.attributes['w:name'] ?? '')
    else if (!SKIPPED.has(element.name)) for (const child of elementsOf(element)) take(child)
  }
  for (const child of elementsOf(container)) take(child)
  // The end of the last paragraph cannot go: whoever says so is read as if it stayed.
  if (goingOn) found.blocks.push(goingOn)
  return found
}

const SKIPPED = new Set(['w:tcPr', 'w:sectPr', 'w:sdtPr', 'mc:Fallback', 'w:del', 'w:moveFrom'])

function readParagraph(
  element: Element,
  { lists, styles }: Reading,
  before: ReadParagraph | null,
): ReadParagraph {
  const reader = new RunReader(styles)
  const runs = reader.read(element).end()
  const list = lists.take(childOf(element, 'w:pPr'))
  if (!before) return { kind: 'paragraph', runs, list, beside: reader.beside }
  const { marks, comments, odd } = before.beside
  return {
    ...{ kind: 'paragraph', list, runs: joinedRuns([...before.runs, ...runs]) },
    beside: {
      marks: [...marks, ...reader.beside.marks],
      comments: [...comments, ...reader.beside.comments],
      odd: [...odd, ...reader.beside.odd],
    },
  }
}

/** Was the end of this paragraph taken out, as tracked? */
function endsGone(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

function readTable(table: Element, reading: Reading): ReadTable {
  const rows = within(table, 'w:tr').filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined)
  return {
    kind: 'table',
    rows: rows.map((row) => within(row, 'w:tc').map((cell) => readCell(cell, reading))),
  }
}

/** Rows and cells, also those that a content control wraps. */
function within(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml'].includes(child.name) ? within(child, name) : []
  })
}

function readCell(cell: Element, reading: Reading): ReadCell {
  const { blocks, marks } = readBlocks(cell, reading)
  return { blocks, marks: [...marks, ...marksIn(blocks)] }
}

/** Every bookmark that begins in some blocks. */
export function marksIn(blocks: readonly ReadBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.beside.marks
      : block.rows.flatMap((row) => row.flatMap(({ marks }) => marks)),
  )
}

/** Every paragraph of some blocks, in reading order, also those in tables. */
export function paragraphsIn(blocks: readonly ReadBlock[]): ReadParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks))),
  )
}

/** The words of a paragraph, without marks, with single spaces. */
export function plainWords({ runs }: Pick<ReadParagraph, 'runs'>): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
