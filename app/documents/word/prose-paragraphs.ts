import { BookmarkEnd, BookmarkStart, Paragraph, type ParagraphChild } from 'docx'
import type { MarkedLine } from './redline.ts'
import { type Inking, inked } from './runs.ts'
import { BULLETS, numbersFrom } from './styles.ts'

/** The lines of a text as paragraphs and items, the first with the bookmark by which the text is known again. */
export function proseParagraphs(
  lines: readonly MarkedLine[],
  { style, mark, ...inking }: Inking & { style: string; mark: string },
): Paragraph[] {
  const all = lines.length > 0 ? lines : [{ level: 0, number: null, kind: 'same', pieces: [] } as MarkedLine]
  const lists = listsOf(all, inking)
  const bookmark = inking.numbers.next()
  return all.map((line, at) => {
    const start = at === 0 ? [new BookmarkStart(mark, bookmark)] : []
    const end = at === all.length - 1 ? [new BookmarkEnd(bookmark)] : []
    const children = [...start, ...inked(line.pieces, inking), ...end] as ParagraphChild[]
    return new Paragraph({ style, children, ...lists[at], ...wholeChange(line, inking) })
  })
}

/** Where a whole paragraph came or went, its end did too: otherwise an empty one would stay. */
function wholeChange({ kind }: MarkedLine, { numbers, by }: Inking) {
  if (kind === 'same') return {}
  const change = { id: numbers.next(), ...by }
  return { run: kind === 'added' ? { insertion: change } : { deletion: change } }
}

type Listed = { numbering?: { reference: string; level: number; instance: number } }
type Open = { reference: string; instance: number; next: number }

/** Which list each line is in: one that goes on counts on, another kind or another number begins a list of its own. */
function listsOf(lines: readonly MarkedLine[], { numbers }: Inking): Listed[] {
  const open: (Open | undefined)[] = []
  return lines.map(({ level, number }) => {
    open.length = Math.min(open.length, Math.max(0, level))
    if (level === 0) return {}
    const before = open[level - 1]
    const ordered = number !== null
    const bullets = before?.reference === BULLETS
    const goesOn = before && (ordered ? !bullets && before.next === number : bullets)
    const list =
      goesOn && before
        ? before
        : { reference: ordered ? numbersFrom(number) : BULLETS, instance: numbers.next(), next: number ?? 0 }
    open[level - 1] = { ...list, next: list.next + 1 }
    return { numbering: { reference: list.reference, level: level - 1, instance: list.instance } }
  })
}
