import type { Passage, Side } from './passage.ts'
import { paragraphsOf, sentencesIn } from './sentences.ts'

/** Sentences that say the same: usually one and one; none on a side where it says nothing of the other's. */
export type Bead = { left: Passage[]; right: Passage[] }

export type Alignment = {
  beads: Bead[]
  /** How finely the two could be laid side by side. */
  by: 'sentence' | 'paragraph' | 'clause'
}

/** French says the same in about a seventh more letters. */
const WEIGHT = { fr: 1, en: 1.15 }
/** How many sentences of each side one bead may hold, and what that costs beside what their lengths say. */
const SHAPES = [
  [1, 1, 0],
  [1, 2, 2.3],
  [2, 1, 2.3],
  [2, 2, 4.4],
  [1, 0, 7],
  [0, 1, 7],
] as const

/**
 * Lays the two languages of a text side by side: paragraph by paragraph where both have as many, then sentence by
 * sentence, by their lengths (after Gale and Church: a long sentence answers a long one). What cannot be laid so is
 * compared as a whole, and `by` says it.
 */
export function align(left: Side, right: Side): Alignment {
  const [ours, theirs] = [paragraphsOf(left.text), paragraphsOf(right.text)]
  if (ours.length !== theirs.length) {
    const beads = alignSentences(left, right, ours, theirs)
    return beads ? { beads, by: 'sentence' } : { beads: [{ left: ours, right: theirs }], by: 'clause' }
  }
  const parts = ours.map((paragraph, at) => {
    const other = theirs[at] as Passage
    const beads = alignSentences(left, right, [paragraph], [other])
    return { whole: beads === null, beads: beads ?? [{ left: [paragraph], right: [other] }] }
  })
  return {
    beads: parts.flatMap(({ beads }) => beads),
    by: parts.some(({ whole }) => whole) ? 'paragraph' : 'sentence',
  }
}

function alignSentences(left: Side, right: Side, ours: Passage[], theirs: Passage[]): Bead[] | null {
  const lefts = ours.flatMap((passage) => sentencesIn(left.text, passage))
  const rights = theirs.flatMap((passage) => sentencesIn(right.text, passage))
  if (ours.length === theirs.length && lefts.length === rights.length) {
    return lefts.map((sentence, at) => ({ left: [sentence], right: [rights[at] as Passage] }))
  }
  const weigh = (side: Side) => (passage: Passage) => (passage.end - passage.start) * WEIGHT[side.language]
  const beads = cheapest(lefts.map(weigh(left)), rights.map(weigh(right)))
  const laid = beads.map(({ i, j, m, n }) => ({ left: lefts.slice(i, i + m), right: rights.slice(j, j + n) }))
  return laid.every((bead) => bead.left.length > 0 && bead.right.length > 0) ? laid : null
}

type Step = { i: number; j: number; m: number; n: number }
type Reached = { cost: number; step: Step | null }

/** The cheapest way through both lists of lengths, by dynamic programming. */
function cheapest(ours: readonly number[], theirs: readonly number[]): Step[] {
  const table: Reached[][] = ours
    .concat(0)
    .map(() => theirs.concat(0).map(() => ({ cost: Infinity, step: null })))
  const at = (i: number, j: number) => table[i]?.[j]
  Object.assign(at(0, 0) ?? {}, { cost: 0 })
  for (let i = 0; i <= ours.length; i++) {
    for (let j = 0; j <= theirs.length; j++) {
      for (const [m, n, price] of SHAPES) {
        const next = at(i + m, j + n)
        if (!next) continue
        const cost = (at(i, j)?.cost ?? 0) + price + misfit(sum(ours, i, m), sum(theirs, j, n))
        if (cost < next.cost) Object.assign(next, { cost, step: { i, j, m, n } })
      }
    }
  }
  const steps: Step[] = []
  for (
    let step = at(ours.length, theirs.length)?.step ?? null;
    step;
    step = at(step.i, step.j)?.step ?? null
  ) {
    steps.unshift(step)
  }
  return steps
}

function sum(lengths: readonly number[], from: number, count: number): number {
  return lengths.slice(from, from + count).reduce((total, length) => total + length, 0)
}

/** How badly two lengths fit: the square of their difference in standard deviations, which grow with the length. */
function misfit(one: number, other: number): number {
  const mean = (one + other) / 2
  return mean === 0 ? 0 : (one - other) ** 2 / (6.8 * mean) / 2
}
