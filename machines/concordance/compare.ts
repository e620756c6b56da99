import { referencesIn } from '../links.ts'
import { proseText } from '../prose.ts'
import type { Words } from '../words.ts'
import { align, type Bead } from './align.ts'
import { compareCounted, found } from './counted.ts'
import type { Compared, Confidence, Finding } from './finding.ts'
import { overlaps, type Side, type Sign } from './passage.ts'
import { quantitiesIn } from './quantities.ts'
import { itemMarksIn, itemsIn, numberedIn, schedulesIn } from './structure.ts'
import { unsaidTerms } from './terms.ts'
import { compareWeighed } from './weighed.ts'

/** What is named in both languages: the terms that the agreement defines, those of the trade, and the parties. */
export type Watched = { defined: readonly Words[]; terms: readonly Words[]; names: readonly Words[] }

/**
 * Compares the two languages of a text and says where they may not say the same (reference §2.3, concordance reviser). It
 * only points: what a difference means is for a person to say. Offsets are those of the plain text, as it is read.
 *
 * @param left a text with its marks, and its language
 */
export function compareSides(left: Side, right: Side, { defined, terms, names }: Watched): Compared {
  const plain = { left: read(left), right: read(right) }
  const { beads, by } = align(plain.left, plain.right)
  const whole = { left: beads.flatMap((bead) => bead.left), right: beads.flatMap((bead) => bead.right) }
  const counted = ({ text, language }: Side) => {
    const named = [...schedulesIn(text), ...numberedIn(text)]
    const others = [...named, ...itemMarksIn(text)]
    const free = (sign: Sign) => !others.some((other) => overlaps(other, sign))
    return [...quantitiesIn(text, language).filter(free), ...named]
  }
  const unsaid = (kind: 'term' | 'name', confidence: Confidence, words: readonly Words[]) =>
    unsaidTerms(words, plain.left, plain.right).map(({ left: ours, right: theirs }) =>
      found(kind, confidence, near(beads, ours, theirs) ?? whole, ours, theirs),
    )
  const findings = [
    ...compareWeighed(plain.left, plain.right, beads),
    ...compareCounted(counted(plain.left), counted(plain.right), beads),
    ...unsaid('name', 'certain', names),
    ...unsaid('term', 'likely', defined),
    ...unsaid(
      'term',
      'possible',
      terms.filter(({ fr }) => !defined.some((own) => own.fr === fr)),
    ),
    ...structureOf(left, right, whole, by),
  ]
  return { findings: findings.sort(byPlace), by }
}

function read({ language, text }: Side): Side {
  return { language, text: proseText(text) }
}

/** Lists with another number of items, references that lead elsewhere, paragraphs that do not answer one another. */
function structureOf(left: Side, right: Side, whole: Bead, by: Compared['by']): Finding[] {
  const differs = itemsIn(left.text) !== itemsIn(right.text)
  const leads = leadsOf(left) !== leadsOf(right)
  return [
    ...(differs ? [found('item', 'certain', whole, [], [])] : []),
    ...(leads ? [found('link', 'certain', whole, [], [])] : []),
    ...(by === 'clause' ? [found('paragraph', 'likely', whole, [], [])] : []),
  ]
}

/** The clauses that one language refers to. */
function leadsOf({ text }: Side): string {
  return referencesIn(text).toSorted().join(' ')
}

/** The sentences in which a passage stands. */
function near(beads: readonly Bead[], ours: Finding['left'], theirs: Finding['right']): Bead | undefined {
  const [first] = ours
  const [other] = theirs
  return beads.find(
    (bead) =>
      bead.left.some(({ start, end }) => first && first.start >= start && first.end <= end) ||
      bead.right.some(({ start, end }) => other && other.start >= start && other.end <= end),
  )
}

/** In reading order of the two texts together, which is the same from either side. */
function byPlace(one: Finding, other: Finding): number {
  return placeOf(one) - placeOf(other) || one.kind.localeCompare(other.kind)
}

function placeOf({ within }: Finding): number {
  return (within.left[0]?.start ?? 0) + (within.right[0]?.start ?? 0)
}
