import { LANGUAGES } from '#machines/words.ts'
import { Lists } from './lists.ts'
import { clauseMark, type Field, fieldMark, fieldMarks, PARTS } from './marks.ts'
import { openCopy, type Parts } from './open-copy.ts'
import {
  paragraphsIn,
  plainWords,
  type ReadBlock,
  type ReadCell,
  type ReadTable,
  readBlocks,
} from './read-blocks.ts'
import { type Comment, readComments } from './read-comments.ts'
import { type Grid, isMatrix, readMatrix } from './read-matrix.ts'
import { readText, readTitle } from './read-prose.ts'
import { CharacterStyles } from './read-runs.ts'
import { elementsOf } from './xml.ts'

/** What stands outside is told by its beginning. */
const SHOWN = 5_000

type Known = { id: string; revision: number }[]

/** Something that stands where no proposal can be made of it. `where` is the clause in whose table it is, if any. */
export type Odd = { kind: string; where: string | null }

/** What a copy says, as far as it is known again. */
export type ReadCopy = {
  marks: Set<string>
  /** Words of each field, by its bookmark; a field that was not found is not here. */
  fields: Map<string, { field: Field; words: string }>
  grid: Grid
  /** What stands outside every field and the matrix, paragraph by paragraph. */
  outside: string[]
  odd: Odd[]
  comments: Comment[]
}

/**
 * Reads a copy with the bookmarks of the state that it was taken from.
 * @throws BadCopy when it is no Word document that may be read
 */
export async function readCopy(bytes: Uint8Array, clauses: Known): Promise<ReadCopy> {
  return readParts(await openCopy(bytes), clauses)
}

/** Reads what was opened: the bookmarks of the whole file say which state that is. */
export function marksOf({ document }: Parts): Set<string> {
  const names = new Set<string>()
  const visit = (element: Parts['document']): void => {
    if (element.name === 'w:bookmarkStart') names.add(element.attributes['w:name'] ?? '')
    for (const child of elementsOf(element)) visit(child)
  }
  visit(document)
  return names
}

export function readParts(parts: Parts, clauses: Known): ReadCopy {
  const reading = { lists: new Lists(parts.numbering), styles: new CharacterStyles(parts.styles) }
  const { blocks } = readBlocks(parts.document, reading)
  const copy = new Copy(clauses)
  copy.take(blocks)
  const { fields, grid, outside, odd, places } = copy
  return { marks: marksOf(parts), fields, grid, outside, odd, comments: readComments(parts.comments, places) }
}

class Copy {
  readonly fields: ReadCopy['fields'] = new Map()
  readonly grid: Grid = { rows: new Map(), parties: 0 }
  readonly outside: string[] = []
  readonly odd: Odd[] = []
  /** The clause in which each comment begins. */
  readonly places = new Map<string, string | null>()
  private readonly known: Map<string, Field>
  private readonly heads: Map<string, string>
  private readonly revisions: Map<string, number>

  constructor(clauses: Known) {
    this.known = fieldMarks(clauses)
    this.heads = new Map(clauses.map(({ id, revision }) => [clauseMark(id, revision), id]))
    this.revisions = new Map(clauses.map(({ id, revision }) => [id, revision]))
  }

  take(blocks: readonly ReadBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.takeTable(block)
      else this.leave([block], null)
    }
  }

  private takeTable(table: ReadTable): void {
    const clause = this.clauseOf(table)
    if (isMatrix(table)) this.noteCells(readMatrix(table, this.grid))
    else if (clause === null) this.take(table.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)))
    else for (const [at, row] of table.rows.entries()) this.takeRow(row, at, clause)
  }

  /** The clause of a table: that of a bookmark in it. A table that has none left is not guessed at. */
  private clauseOf({ rows }: ReadTable): string | null {
    const marks = rows.flatMap((row) => row.flatMap((cell) => cell.marks))
    return marks.flatMap((mark) => this.known.get(mark)?.clause ?? [])[0] ?? null
  }

  private takeRow(row: ReadCell[], at: number, clause: string): void {
    for (const [column, cell] of row.entries()) {
      // A program may break a bookmark over several paragraphs into several of one name.
      const marked = [...new Set(cell.marks)].flatMap((mark) => this.known.get(mark) ?? [])
      // A cell that was written anew may have lost its bookmark: its place beside the others says what it is.
      const placed = { clause, language: LANGUAGES[column], part: PARTS[at] } as Field
      const field = marked[0] ?? (row.length === 2 && placed.part ? placed : null)
      const mark = field && fieldMark(field, this.revisions.get(field.clause) ?? 0)
      if (!field || !mark || marked.length > 1 || this.fields.has(mark)) {
        this.leave(cell.blocks, clause)
        continue
      }
      this.note(cell.blocks, clause)
      this.fields.set(mark, { field, words: this.wordsOf(field, cell) })
    }
  }

  private wordsOf({ part }: Field, { blocks }: ReadCell): string {
    return part === 'title' ? readTitle(blocks) : readText(blocks, (mark) => this.heads.get(mark) ?? null)
  }

  private noteCells(cells: ReadCell[]): void {
    for (const { blocks } of cells) this.note(blocks, null)
  }

  /** What is no field stays in the list of what stands outside. */
  private leave(blocks: readonly ReadBlock[], clause: string | null): void {
    this.note(blocks, clause)
    for (const paragraph of paragraphsIn(blocks)) {
      const words = plainWords(paragraph).slice(0, SHOWN)
      if (words !== '') this.outside.push(words)
    }
  }

  private note(blocks: readonly ReadBlock[], where: string | null): void {
    for (const { beside } of paragraphsIn(blocks)) {
      for (const id of beside.comments) if (!this.places.has(id)) this.places.set(id, where)
      for (const kind of beside.odd) this.odd.push({ kind, where })
    }
  }
}

export type { Comment } from './read-comments.ts'
