import { diffArrays } from 'diff'
import {
  type Change,
  compareRuns,
  isWord,
  normalize,
  TOO_DIFFERENT,
  type Token,
  tokensOf,
} from './comparing-runs.ts'
import { type Block, type List, parseProse, type Run, wordsOf } from './prose.ts'

export { type Change, compareWords } from './comparing-runs.ts'

/** What holds words: a paragraph (level 0) or an item of a list of the first or second level, with its number if it has one. */
export type Line = { level: 0 | 1 | 2; number: number | null; runs: Run[] }
/** One line of a comparison. It is `reshaped` when the same line became an item, or a paragraph, or stands at another level. */
export type LineChange = Omit<Line, 'runs'> & {
  kind: 'same' | 'changed' | 'added' | 'removed'
  reshaped: boolean
  changes: Change[]
}

/**
 * What changed between two texts of the grammar of docs/prose.md: paragraph by paragraph and item by item, in reading order,
 * word by word within. What was removed stands before what came in its place.
 */
export function compareProse(before: string, after: string): LineChange[] {
  const [old, now] = [linesIn(before), linesIn(after)]
  return aligned(old, now).map(([was, is]) => lineChange(was, is))
}

/** The lines of a text, in reading order. */
export function linesIn(text: string): Line[] {
  return parseProse(text).flatMap((block) => linesOfBlock(block, 1))
}

function linesOfBlock(block: Block, level: 1 | 2): Line[] {
  return block.kind === 'paragraph' ? [{ level: 0, number: null, runs: block.runs }] : items(block, level)
}

function items({ start, items: all }: List, level: 1 | 2): Line[] {
  return all.flatMap(({ runs, lists }, at) => [
    { level, number: start === null ? null : start + at, runs },
    ...lists.flatMap((list) => items(list, 2)),
  ])
}

type Pair = [Line | null, Line | null]

/** Which line became which: those that are the same first, then, between them, those that share most of their words. */
export function aligned(before: readonly Line[], after: readonly Line[]): Pair[] {
  const pieces = diffArrays([...before], [...after], { comparator: sameLine, maxEditLength: TOO_DIFFERENT })
  if (!pieces)
    return [...before.map((line): Pair => [line, null]), ...after.map((line): Pair => [null, line])]
  const pairs: Pair[] = []
  let [old, removed, added]: [number, Line[], Line[]] = [0, [], []]
  const closeGap = () => {
    pairs.push(...paired(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const piece of pieces) {
    if (piece.removed) removed = piece.value
    else if (piece.added) added = piece.value
    else {
      closeGap()
      pairs.push(...piece.value.map((line, at): Pair => [before[old + at] as Line, line]))
    }
    if (!piece.added) old += piece.value.length
  }
  closeGap()
  return pairs
}

function sameLine(one: Line, other: Line): boolean {
  return normalize(wordsOf(one.runs)) === normalize(wordsOf(other.runs))
}

/** The pairing of two gaps, in order, in which the lines that meet have most in common. */
function paired(removed: Line[], added: Line[]): Pair[] {
  if (removed.length * added.length > 2500) return inTurn(removed, added)
  const words = (lines: Line[]) => lines.map((line) => tokensOf(line.runs).filter(isWord))
  const [old, now] = [words(removed), words(added)]
  const best: number[][] = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0))
  const at = (one: number, other: number) => best[one]?.[other] ?? 0
  const gain = (one: number, other: number) => inCommon(old[one] ?? [], now[other] ?? [])
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1)
      (best[one] as number[])[other] = Math.max(
        at(one + 1, other),
        at(one, other + 1),
        gain(one, other) + at(one + 1, other + 1),
      )
  const pairs: Pair[] = []
  let [one, other] = [0, 0]
  while (one < old.length || other < now.length) {
    const meets = one < old.length && other < now.length ? gain(one, other) : 0
    if (meets > 0 && at(one, other) === meets + at(one + 1, other + 1))
      pairs.push([removed[one++] as Line, added[other++] as Line])
    else if (one < old.length && at(one, other) === at(one + 1, other))
      pairs.push([removed[one++] as Line, null])
    else pairs.push([null, added[other++] as Line])
  }
  return pairs
}

function inTurn(removed: Line[], added: Line[]): Pair[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => [
    removed[at] ?? null,
    added[at] ?? null,
  ])
}

/** Share of the words that two lines have in common; nothing when it may be chance. */
function inCommon(one: Token[], other: Token[]): number {
  const left = new Map<string, number>()
  for (const { text } of one) left.set(text, (left.get(text) ?? 0) + 1)
  let shared = 0
  for (const { text } of other) {
    const count = left.get(text) ?? 0
    if (count > 0) shared += 1
    left.set(text, count - 1)
  }
  const share = (2 * shared) / Math.max(1, one.length + other.length)
  return share > 0.3 ? share : 0
}

function lineChange(was: Line | null, is: Line | null): LineChange {
  const { level, number } = (is ?? was) as Line
  if (!was || !is) {
    const kind = was ? 'removed' : 'added'
    return { kind, level, number, reshaped: false, changes: [{ kind, runs: ((was ?? is) as Line).runs }] }
  }
  const changes = compareRuns(was.runs, is.runs)
  const reshaped = was.level !== level || (was.number === null) !== (number === null)
  const same = !reshaped && changes.every(({ kind }) => kind === 'same')
  return { kind: same ? 'same' : 'changed', level, number, reshaped, changes }
}
