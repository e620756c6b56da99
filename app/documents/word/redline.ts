import { diffArrays } from 'diff'
import { aligned, type Line, linesIn } from '#machines/comparing.ts'
import { isWord, normalize, TOO_DIFFERENT, type Token } from '#machines/comparing-runs.ts'
import type { Run } from '#machines/prose.ts'
import { joined, sameMarks } from '#machines/prose-runs.ts'

export type Kind = 'same' | 'added' | 'removed'
export type Piece = { kind: Kind; runs: Run[] }
/** A paragraph or an item with what was added to it and removed from it; or all of it was. */
export type MarkedLine = Omit<Line, 'runs'> & { kind: Kind; pieces: Piece[] }

/** A text as it is, or with what changed since an older one. What is accepted in Word gives the newer text to the letter. */
export function markedLines(after: string, before: string | null): MarkedLine[] {
  if (before === null) return linesIn(after).map((line) => whole(line, 'same'))
  return aligned(linesIn(before), linesIn(after)).flatMap(([was, is]) => {
    if (!was || !is) return [whole((was ?? is) as Line, was ? 'removed' : 'added')]
    const reshaped = was.level !== is.level || (was.number === null) !== (is.number === null)
    if (reshaped) return [whole(was, 'removed'), whole(is, 'added')]
    return [
      { level: is.level, number: is.number, kind: 'same' as const, pieces: markedRuns(is.runs, was.runs) },
    ]
  })
}

function whole({ level, number, runs }: Line, kind: Kind): MarkedLine {
  return { level, number, kind, pieces: [{ kind, runs }] }
}

/** Words with what changed since older ones; another mark is another word. Spaces that only differ in kind are the newer ones. */
export function markedRuns(after: readonly Run[], before: readonly Run[] | null): Piece[] {
  if (before === null) return [{ kind: 'same', runs: [...after] }]
  const [old, now] = [tokens(before), tokens(after)]
  const pieces = diffArrays(old, now, { comparator: sameToken, maxEditLength: TOO_DIFFERENT })
  if (!pieces) return phrase(old, now)
  const found: Piece[] = []
  let [removed, added, at]: [Token[], Token[], number] = [[], [], 0]
  for (const piece of pieces) {
    if (piece.removed) {
      removed.push(...piece.value)
      continue
    }
    const value = now.slice(at, at + piece.value.length)
    at += value.length
    // A space or a sign alone between two changed words belongs to the change.
    const joins = !piece.added && !value.some(isWord) && removed.length > 0 && added.length > 0
    if (joins) removed.push(...value)
    if (joins || piece.added) added.push(...value)
    else {
      found.push(...phrase(removed, added), { kind: 'same', runs: joined(value) })
      ;[removed, added] = [[], []]
    }
  }
  return [...found, ...phrase(removed, added)]
}

function phrase(removed: Token[], added: Token[]): Piece[] {
  const pieces: Piece[] = [
    { kind: 'removed', runs: joined(removed) },
    { kind: 'added', runs: joined(added) },
  ]
  return pieces.filter(({ runs }) => runs.length > 0)
}

function tokens(runs: readonly Run[]): Token[] {
  return runs.flatMap(({ text, ...marks }) =>
    (text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []).map((token) => ({
      text: token,
      ...marks,
    })),
  )
}

function sameToken(one: Token, other: Token): boolean {
  return normalize(one.text) === normalize(other.text) && sameMarks(one, other)
}
