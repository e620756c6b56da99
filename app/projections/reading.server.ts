import { decide } from '#machines/decide.ts'
import { dutyGaps, holdersOf } from '#machines/duties.ts'
import { isNamed } from '#machines/parties.ts'
import type { Reason, Refusal } from '#machines/refusal.ts'
import type { CommandName, InputOf } from '#machines/rules/index.ts'
import type { Actor, Agreement, Clause, Party } from '#machines/state.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

/** What the pages that show the text share: text, clause, responsibilities. */

export type PartyNames = Record<string, Words>

/** One duty as it is read: who holds which letter, by party id, and what is wrong with it. */
export type ReadDuty = {
  id: string
  title: Words
  text: Words
  evidence: Words
  due: Words
  holders: Record<Letter, string[]>
  gaps: Reason[]
}

/** The parties that the text may name, the convenor's first: the order in which their first person was seated. */
export function namedInOrder(agreement: Agreement): Party[] {
  const seated = agreement.seats.map(({ party }) => party)
  const place = ({ id }: Party) => (seated.includes(id) ? seated.indexOf(id) : seated.length)
  return Object.values(agreement.parties)
    .filter((party) => isNamed(agreement, party))
    .toSorted((one, other) => place(one) - place(other) || (one.id < other.id ? -1 : 1))
}

/** These parties in that order; what the rules say of several names them in no order of their own. */
export function inOrder(agreement: Agreement, parties: readonly string[]): string[] {
  const order = namedInOrder(agreement).map(({ id }) => id)
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return parties.toSorted((one, other) => place(one) - place(other))
}

/** The name of every organization on the list, also of those that the text no longer names. */
export function partyNames(agreement: Agreement): PartyNames {
  return Object.fromEntries(Object.values(agreement.parties).map(({ id, name }) => [id, name]))
}

export function dutiesOf(agreement: Agreement, clause: Clause): ReadDuty[] {
  const gaps = dutyGaps(agreement, clause)
  const order = namedInOrder(agreement).map(({ id }) => id)
  return clause.responsibilities.map((duty) => {
    const held = (letter: Letter) => {
      const holders = holdersOf(agreement, duty, letter)
      return order.filter((party) => holders.includes(party))
    }
    const { id, title, text, evidence, dueLabel: due } = duty
    const holders = { A: held('A'), R: held('R'), C: held('C'), I: held('I') }
    return {
      id,
      title,
      text,
      evidence,
      due,
      holders,
      gaps: gaps.filter(({ detail }) => detail?.responsibility === id),
    }
  })
}

/** Printed number of a clause, from 1; 0 when it is not in the text. */
export function numberOf({ order }: Agreement, clause: string): number {
  return order.indexOf(clause) + 1
}

/** Whether something could be done now, and why not. */
export type Verdict = { allowed: boolean; kind: Refusal['kind'] | null; reasons: Reason[] }

/** Asks the procedure what it would say, and does nothing: so a page offers exactly what would work. */
export function tryOut<Name extends CommandName>(
  agreement: Agreement,
  name: Name,
  input: InputOf<Name>,
  actor: Actor,
  at: string,
): Verdict {
  const outcome = decide(agreement, name, input, actor, at)
  if (!('refusal' in outcome)) return { allowed: true, kind: null, reasons: [] }
  return { allowed: false, ...outcome.refusal }
}
