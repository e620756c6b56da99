import type { Reason } from './refusal.ts'
import type { Responsibility } from './state.ts'
import type { Letter, PartyType } from './vocabulary.ts'

/** What the duties of a text ask of its parties. Pure, and the same on the page while one chooses and on the server. */

/** As many duties as a small employer carries under the SME track; one more is too much (readings §4 « SME track »). */
export const MOST_FOR_SME = 12

export type BurdenedParty = { id: string; type: PartyType }
/** A duty with the letters that count: of parties that the text may name. */
export type BurdenedDuty = { clause: string } & Pick<Responsibility, 'id' | 'letters' | 'effort' | 'funder'>
/** How often a party holds each letter, and its days of work a year as far as they were said. */
export type Burden = Record<Letter, number> & { effort: number }

/** Who does the work of a duty: those responsible; the accountable ones where nobody is (reference §4). */
export function workersOf({ letters }: Pick<Responsibility, 'letters'>): string[] {
  const holders = (letter: Letter) => Object.keys(letters).filter((party) => letters[party] === letter)
  const responsible = holders('R')
  return responsible.length > 0 ? responsible : holders('A')
}

/** What each party carries, by its id; a party without any letter carries nothing. */
export function burdens(
  parties: readonly BurdenedParty[],
  duties: readonly BurdenedDuty[],
): Record<string, Burden> {
  const all = Object.fromEntries(parties.map(({ id }): [string, Burden] => [id, none()]))
  for (const duty of duties) {
    for (const [party, letter] of Object.entries(duty.letters)) {
      const burden = Object.hasOwn(all, party) ? all[party] : undefined
      if (burden) burden[letter] += 1
    }
    for (const party of workersOf(duty)) {
      const burden = Object.hasOwn(all, party) ? all[party] : undefined
      if (burden) burden.effort += duty.effort ?? 0
    }
  }
  return all
}

function none(): Burden {
  return { R: 0, A: 0, C: 0, I: 0, effort: 0 }
}

/**
 * What to look at before the text goes out. It stops nothing: a party may well carry no duty. Parties without any
 * letter, duties that somebody must do and nobody pays for, small employers with more than they can carry
 * (reference §1 P02, P21, P37; readings §4).
 */
export function burdenConcerns(parties: readonly BurdenedParty[], duties: readonly BurdenedDuty[]): Reason[] {
  const carried = burdens(parties, duties)
  return [
    ...parties.flatMap(({ id, type }) => partyConcerns(id, type, carried[id] ?? none())),
    ...duties.filter(isUnfunded).map(({ clause, id }) => ({
      code: 'duty_unfunded',
      detail: { clause, responsibility: id },
    })),
  ]
}

function partyConcerns(party: string, type: PartyType, { R, A, C, I }: Burden): Reason[] {
  if (R + A + C + I === 0) return [{ code: 'party_forgotten', detail: { party } }]
  if (type !== 'sme' || R + A <= MOST_FOR_SME) return []
  return [{ code: 'small_employer_overloaded', detail: { party, duties: R + A, most: MOST_FOR_SME } }]
}

/** Somebody has to do it, nobody was named who pays, and nobody said that it costs nothing. */
export function isUnfunded({ letters, effort, funder }: Omit<BurdenedDuty, 'clause' | 'id'>): boolean {
  return funder === undefined && effort !== 0 && workersOf({ letters }).length > 0
}
