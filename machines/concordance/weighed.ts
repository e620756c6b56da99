import type { Bead } from './align.ts'
import { found } from './counted.ts'
import type { Finding } from './finding.ts'
import { modalsIn, type Strength } from './modals.ts'
import { type Denial, denialsIn } from './negations.ts'
import { overlaps, type Passage, type Side, type Sign } from './passage.ts'

const DENIALS: readonly Denial[] = ['negation', 'only', 'exception']
/** A plain duty needs no word of its own, so that only these are compared. */
const WEAKER: readonly Strength[] = ['leave', 'advice', 'effort']

/** Words of duty and of denial, compared sentence by sentence: how many of each strength one side has. */
export function compareWeighed(left: Side, right: Side, beads: readonly Bead[]): Finding[] {
  const modals = (side: Side) => (strength: Strength) => modalsIn(side.text, side.language, strength)
  const denials = (side: Side) => (denial: Denial) => denialsIn(side.text, side.language, denial)
  const signs = {
    left: { ...byName([...WEAKER, 'duty'] as const, modals(left)), ...byName(DENIALS, denials(left)) },
    right: { ...byName([...WEAKER, 'duty'] as const, modals(right)), ...byName(DENIALS, denials(right)) },
  }
  return beads.flatMap((bead) => {
    const of = (side: 'left' | 'right') => (name: Strength | Denial) =>
      signs[side][name].filter((sign) => bead[side].some((sentence) => overlaps(sentence, sign)))
    return [...modalsOf(bead, of('left'), of('right')), ...denialsOf(bead, of('left'), of('right'))]
  })
}

type SignsNamed = (name: Strength | Denial) => Sign[]

/** « peut aviser » against “will notify”: certain where a word of duty answers a weaker one. */
function modalsOf(bead: Bead, left: SignsNamed, right: SignsNamed): Finding[] {
  const weaker = WEAKER.filter((strength) => left(strength).length !== right(strength).length)
  const more = { left: extras(weaker, left, right), right: extras(weaker, right, left) }
  if (more.left.length === 0 && more.right.length === 0) return []
  const answers = (own: Sign[], duties: Sign[]) => (own.length > 0 ? own : duties)
  const [ours, theirs] = [answers(more.left, left('duty')), answers(more.right, right('duty'))]
  return [found('modal', ours.length > 0 && theirs.length > 0 ? 'certain' : 'likely', bead, ours, theirs)]
}

/** Of each strength that one side has more of, its words there. */
function extras(strengths: readonly Strength[], own: SignsNamed, other: SignsNamed): Sign[] {
  return strengths.flatMap((strength) => (own(strength).length > other(strength).length ? own(strength) : []))
}

function denialsOf(bead: Bead, left: SignsNamed, right: SignsNamed): Finding[] {
  return DENIALS.flatMap((denial) => {
    const [ours, theirs] = [left(denial), right(denial)]
    if (agree(ours, theirs)) return []
    const alone = ours.length === 0 || theirs.length === 0
    const passages = [hard(ours), hard(theirs)] as const
    return [
      found(denial, alone ? 'certain' : 'possible', bead, passages[0] as Passage[], passages[1] as Passage[]),
    ]
  })
}

/**
 * As many on both sides? What one side has more of may be said by a weak word of the other, once the weak words that
 * answer one another are set off: « non rémunérée » answers “unpaid”, and no “not”.
 */
function agree(ours: Sign[], theirs: Sign[]): boolean {
  const more = hard(ours).length - hard(theirs).length
  const weak = ours.length - hard(ours).length - (theirs.length - hard(theirs).length)
  return more === 0 || (more > 0 ? -weak >= more : weak >= -more)
}

function hard(signs: Sign[]): Sign[] {
  return signs.filter(({ optional }) => !optional)
}

function byName<Name extends string>(
  names: readonly Name[],
  find: (name: Name) => Sign[],
): Record<Name, Sign[]> {
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<Name, Sign[]>
}
