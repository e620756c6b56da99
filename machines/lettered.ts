import type { Clause } from './state.ts'

/** A clause whose duties have these letters; a duty that is not named keeps its own. */
export function withLetters(
  clause: Clause,
  duties: Record<string, Clause['responsibilities'][number]['letters']>,
): Clause {
  const responsibilities = clause.responsibilities.map((duty) => ({
    ...duty,
    letters: duties[duty.id] ?? duty.letters,
  }))
  return { ...clause, responsibilities }
}

/** A clause in which a party holds no letter any longer. */
export function withoutParty(clause: Clause, party: string): Clause {
  const responsibilities = clause.responsibilities.map((duty) => {
    const { [party]: _, ...letters } = duty.letters
    const { funder, ...unpaid } = duty
    return funder === party ? { ...unpaid, letters } : { ...duty, letters }
  })
  return { ...clause, responsibilities }
}
