import { adoptSettled, settleParticipations } from '../consequences.ts'
import { isNamed } from '../parties.ts'
import { ownValue, refuseFor, unless } from '../refusal.ts'
import { needClause, needParty, rule } from '../rule.ts'
import type { Clause, Responsibility } from '../state.ts'
import type { Step } from '../step.ts'
import type { Letter } from '../vocabulary.ts'
import { DRAFTERS, editable, refuseStale, reviseOne } from './drafting.ts'

/** Duty → party → its new letter; null takes the letter away. Who is not mentioned keeps what it has. */
export type LetterChanges = Record<string, Record<string, Letter | null>>

export type PublishLetters = {
  /** `seen`: the revision that the writer had before their eyes. */
  clauses: { clause: string; seen: number; letters: LetterChanges }[]
}

/**
 * The letters of several duties at once, over several clauses: each clause that changes gets one revision, all in one
 * entry, so that a matrix is published whole or not at all (reference §4).
 */
export const publishLetters = rule<PublishLetters>({
  entry: 'letters.published',
  roles: DRAFTERS,
  may: editable,
  follows(step, { clauses }) {
    refuseFor('Refused', unless(clauses.length > 0, 'nothing_changes'))
    for (const { clause, seen, letters } of clauses) {
      const held = needClause(step, clause)
      refuseStale(held.revision, seen, held)
      const responsibilities = lettered(step, held, letters)
      reviseOne(step, { clause, seen, changes: { responsibilities }, editorial: false })
    }
    adoptSettled(step)
    settleParticipations(step)
  },
})

function lettered(step: Step, { id, responsibilities }: Clause, letters: LetterChanges): Responsibility[] {
  const known = new Set(responsibilities.map((duty) => duty.id))
  for (const [duty, chosen] of Object.entries(letters)) {
    const detail = { clause: id, responsibility: duty }
    refuseFor('Missing', unless(known.has(duty), 'responsibility_missing', detail))
    for (const [party, letter] of Object.entries(chosen)) if (letter !== null) needNamed(step, party)
  }
  return responsibilities.map((duty) => withChanges(duty, ownValue(letters, duty.id) ?? {}))
}

/** Nobody is named who is not a party (law 6). */
function needNamed(step: Step, id: string): void {
  const party = needParty(step, id)
  refuseFor('Refused', unless(isNamed(step.agreement, party), 'not_named', { party: id }))
}

function withChanges(duty: Responsibility, chosen: Record<string, Letter | null>): Responsibility {
  const all: [string, Letter | null][] = Object.entries({ ...duty.letters, ...chosen })
  return {
    ...duty,
    letters: Object.fromEntries(all.filter((held): held is [string, Letter] => held[1] !== null)),
  }
}
