import type { Allocation, Letter, PartyType } from '#machines/vocabulary.ts'
import type { RaciByType } from '#templates/clauses/catalogue.ts'

/** A party as far as its letters go. An observer is never bound, asked or told: it gets no letter. */
export type LetterHolder = { id: string; type: PartyType; holdsCoordinator: boolean; observer?: boolean }

const STRENGTH: Record<Letter, number> = { A: 4, R: 3, C: 2, I: 1 }

/**
 * Turns letters by party type into letters by party (reference §4: the sealed text names parties, not types).
 *
 * `each`: every party of the accountable type answers for its own share. `one` and `joint`: one party answers, the
 * named one or else the first of that type in list order, and the others of that type do the work. A named party of
 * another type may answer where the accountable type is absent. If nobody can answer, or the named party does not
 * take part, no A is given: the caller shows the gap rather than have someone made accountable in silence.
 */
export function lettersFor(
  raci: RaciByType,
  allocation: Allocation,
  parties: readonly LetterHolder[],
  named?: string,
): Record<string, Letter> {
  const present = parties.filter((party) => !party.observer)
  const letters = new Map(present.map((party) => [party.id, strongest(raci, party)]))
  const candidates = present.filter((party) => letters.get(party.id) === 'A').map((party) => party.id)
  const accountable = answering(allocation, candidates, present, named)
  for (const id of candidates) letters.set(id, 'R')
  for (const id of accountable) letters.set(id, 'A')
  return Object.fromEntries([...letters].filter((pair): pair is [string, Letter] => pair[1] !== undefined))
}

/** The strongest letter among a party's type and the coordinator role, if it holds it. */
function strongest(raci: RaciByType, { type, holdsCoordinator }: LetterHolder): Letter | undefined {
  const [own, role] = [raci[type], holdsCoordinator ? raci.coordinator : undefined]
  if (!own || !role) return own ?? role
  return STRENGTH[own] >= STRENGTH[role] ? own : role
}

function answering(
  allocation: Allocation,
  candidates: string[],
  present: readonly LetterHolder[],
  named: string | undefined,
): string[] {
  if (allocation === 'each' && candidates.length > 0) return candidates
  if (named === undefined) return candidates.slice(0, 1)
  return present.some((party) => party.id === named) ? [named] : []
}
