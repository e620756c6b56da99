import { diff3MergeRegions, diffIndices } from 'node-diff3'
import { type Line, linesIn } from './comparing.ts'
import type { Block, Item, List } from './prose.ts'
import { writeProse, writeRuns } from './prose-writing.ts'

/** Whose paragraphs and items stand there; of a `conflict`, both changed the same ones. */
export type Hunk =
  | { kind: 'same' | 'mine' | 'theirs' | 'both'; lines: Line[] }
  | { kind: 'conflict'; base: Line[]; mine: Line[]; theirs: Line[] }
/** What becomes of one conflict: one of the two, or mine and then theirs. */
export type MergeChoice = 'mine' | 'theirs' | 'both'

/** Beyond this many paragraphs the whole text is one question: to compare each with each would take too long. */
const TOO_MANY = 2000

/**
 * Brings two changes of one text together, paragraph by paragraph and item by item: what only one of the two changed is taken;
 * what both changed in the same way, too; what both changed otherwise is for a person to choose.
 *
 * @param base the text from which both started
 */
export function mergeProse(base: string, mine: string, theirs: string): Hunk[] {
  const [old, own, other] = [linesIn(base), linesIn(mine), linesIn(theirs)]
  if (Math.max(old.length, own.length, other.length) > TOO_MANY) return [hunkOf(old, own, other)]
  const regions = diff3MergeRegions(own.map(spelled), old.map(spelled), other.map(spelled))
  const kept = renumbered(old, [standingIn(own, old), standingIn(other, old)])
  return regions.map((region) => {
    if (!region.stable) {
      const { aStart, aLength, oStart, oLength, bStart, bLength } = region
      return hunkOf(
        old.slice(oStart, oStart + oLength),
        own.slice(aStart, aStart + aLength),
        other.slice(bStart, bStart + bLength),
      )
    }
    const { buffer, bufferStart, bufferLength } = region
    const [kind, from] = { a: ['mine', own], o: ['same', kept], b: ['theirs', other] }[buffer] as [
      'mine' | 'same' | 'theirs',
      Line[],
    ]
    return { kind, lines: from.slice(bufferStart, bufferStart + bufferLength) }
  })
}

/** Lines that nobody changed, with the number that either one gave them: a list that was parted counts otherwise. */
function renumbered(old: Line[], others: (Line | undefined)[][]): Line[] {
  return old.map((line, at) => {
    const given = others.flatMap((lines) => lines[at] ?? []).find(({ number }) => number !== line.number)
    return given ? { ...line, number: given.number } : line
  })
}

/** For each line of the base the same line of a text, as the merge pairs them; undefined where it is not there. */
function standingIn(now: Line[], old: Line[]): (Line | undefined)[] {
  const pairs: (Line | undefined)[] = old.map(() => undefined)
  let [from, to] = [0, 0]
  const end = { buffer1: [old.length, 0], buffer2: [now.length, 0] } as const
  for (const { buffer1, buffer2 } of [...diffIndices(old.map(spelled), now.map(spelled)), end]) {
    for (; from < buffer1[0]; from += 1, to += 1) pairs[from] = now[to]
    ;[from, to] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]]
  }
  return pairs
}

/** A title, or another text that is one line. */
export function mergeWords(base: string, mine: string, theirs: string): Hunk[] {
  const line = (text: string): Line[] => [{ level: 0, number: null, runs: [{ text }] }]
  return [hunkOf(line(base), line(mine), line(theirs))]
}

function hunkOf(base: Line[], mine: Line[], theirs: Line[]): Hunk {
  const [old, own, other] = [base, mine, theirs].map((lines) => lines.map(spelled).join('\n'))
  if (own === other) return { kind: own === old ? 'same' : 'both', lines: mine }
  if (own === old) return { kind: 'theirs', lines: theirs }
  if (other === old) return { kind: 'mine', lines: mine }
  return { kind: 'conflict', base, mine, theirs }
}

/** One line with its shape, so that a paragraph that became an item is a change; its number is not: it follows from its place. */
function spelled({ level, number, runs }: Line): string {
  return `${level}${number === null ? '-' : '#'} ${writeRuns(runs)}`
}

/** The merged text. `choose` is asked of each conflict, in order from 0. */
export function resolved(hunks: readonly Hunk[], choose: (conflict: number) => MergeChoice): string {
  return proseOf(resolvedLines(hunks, choose))
}

/** As `resolved`, of a title. */
export function resolvedWords(hunks: readonly Hunk[], choose: (conflict: number) => MergeChoice): string {
  return resolvedLines(hunks, choose)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' / ')
}

function resolvedLines(hunks: readonly Hunk[], choose: (conflict: number) => MergeChoice): Line[] {
  let conflict = 0
  return hunks.flatMap((hunk) => {
    if (hunk.kind !== 'conflict') return hunk.lines
    const choice = choose(conflict++)
    return choice === 'both' ? [...hunk.mine, ...hunk.theirs] : hunk[choice]
  })
}

/** Lines as a text of the grammar: items that follow each other and are of one kind are one list again. */
export function proseOf(lines: readonly Line[]): string {
  const blocks: Block[] = []
  let item: Item | null = null
  for (const { level, number, runs } of lines) {
    const fresh: Item = { runs, lists: [] }
    if (level === 0) blocks.push({ kind: 'paragraph', runs })
    else listIn(level === 2 && item ? item.lists : blocks, number).items.push(fresh)
    if (level === 0) item = null
    else if (level === 1 || !item) item = fresh
  }
  return writeProse(blocks)
}

function listIn(blocks: (Block | List)[], number: number | null): List {
  const last = blocks.at(-1)
  if (last?.kind === 'list' && (last.start === null) === (number === null)) return last
  const list: List = { kind: 'list', start: number, items: [] }
  blocks.push(list)
  return list
}
