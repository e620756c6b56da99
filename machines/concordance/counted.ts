import type { Bead } from './align.ts'
import type { Confidence, Finding, Kind } from './finding.ts'
import { overlaps, type Passage, type Sign } from './passage.ts'

/** Which kind of finding a key belongs to: keys begin with what they count. */
const KIND_OF: Record<string, Kind> = {
  date: 'date',
  amount: 'amount',
  duration: 'duration',
  share: 'number',
  ordinal: 'number',
  number: 'number',
  schedule: 'schedule',
  clause: 'clause',
}

/**
 * What is counted the same way in both languages, compared over the whole clause: what one side has more of than the
 * other. A difference on both sides of one sentence is one finding: « 10 jours » against “15 days”. What is only in
 * another sentence than its answer is possibly in the wrong place.
 */
export function compareCounted(
  left: readonly Sign[],
  right: readonly Sign[],
  beads: readonly Bead[],
): Finding[] {
  const unmatched = { left: without(left, right), right: without(right, left) }
  const findings = beads.flatMap((bead) => inBead(bead, unmatched))
  return findings.length > 0 ? findings : misplaced(left, right, beads)
}

/** Signs that have no answer of their own on the other side. */
function without(signs: readonly Sign[], others: readonly Sign[]): Sign[] {
  const left = [...others].sort(
    (one, other) => Number(one.optional ?? false) - Number(other.optional ?? false),
  )
  const take = (matches: (other: Sign) => boolean) => {
    const at = left.findIndex(matches)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const certainFirst = [...signs].sort(
    (one, other) => Number(one.optional ?? false) - Number(other.optional ?? false),
  )
  const exact = certainFirst.filter((sign) => !take((other) => other.key === sign.key))
  return exact.filter((sign) => !take((other) => sameValue(sign.key, other.key)) && !sign.optional)
}

/** A number whose unit only one side writes in a way that is known here. */
function sameValue(one: string, other: string): boolean {
  const [kind, value] = one.split(' ')
  const [otherKind, otherValue] = other.split(' ')
  return value === otherValue && (kind === 'number' || otherKind === 'number')
}

function inBead(bead: Bead, unmatched: { left: Sign[]; right: Sign[] }): Finding[] {
  const ours = unmatched.left.filter((sign) => bead.left.some((sentence) => overlaps(sentence, sign)))
  const theirs = unmatched.right.filter((sign) => bead.right.some((sentence) => overlaps(sentence, sign)))
  const kinds = new Set([...ours, ...theirs].map(kindOf))
  return [...kinds].flatMap((kind) => {
    const lefts = ours.filter((sign) => kindOf(sign) === kind)
    const rights = theirs.filter((sign) => kindOf(sign) === kind)
    return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) =>
      found(kind, 'certain', bead, lefts.slice(at, at + 1), rights.slice(at, at + 1)),
    )
  })
}

function misplaced(left: readonly Sign[], right: readonly Sign[], beads: readonly Bead[]): Finding[] {
  return beads.flatMap((bead) => {
    if (bead.left.length !== 1 || bead.right.length !== 1) return []
    const ours = left.filter((sign) => overlaps(sign, bead.left[0] as Passage))
    const theirs = right.filter((sign) => overlaps(sign, bead.right[0] as Passage))
    return inBead(bead, { left: without(ours, theirs), right: without(theirs, ours) })
      .filter(({ left: l, right: r }) => l.length > 0 && r.length > 0)
      .map((finding) => ({ ...finding, confidence: 'likely' as const }))
  })
}

function kindOf({ key }: Sign): Kind {
  return KIND_OF[key.split(' ')[0] ?? ''] ?? 'number'
}

/** A finding with its passages and the sentences around them. */
export function found(
  kind: Kind,
  confidence: Confidence,
  bead: Bead,
  left: Passage[],
  right: Passage[],
): Finding {
  const bare = ({ start, end }: Passage) => ({ start, end })
  return {
    kind,
    confidence,
    left: left.map(bare),
    right: right.map(bare),
    within: { left: bead.left.map(bare), right: bead.right.map(bare) },
  }
}
