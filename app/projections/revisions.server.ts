import type { Fact, FactOf } from '#machines/facts.ts'
import type { ClauseBody } from '#machines/state.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

/** An entry of the record, as far as revisions need it. */
export type Entry = { at: string; actor: string; party: string | null; type: string; facts: Fact[] }

/** Whom one change asks to speak again, and on which clause: its own, or one that leans on it. */
export type AskedAgain = { clause: string; parties: string[] }

export type Revision = {
  number: number
  at: string
  by: string
  /** Whom the author acted for. */
  party: string | null
  kind: 'first' | 'substantive' | 'editorial'
  /** What made it a change of substance. */
  because: string[]
  /** The objection that this wording answers. */
  objection: string | null
  /** Whose proposal it is, when it came from one. */
  credit: { party: string; person: string; reworded: boolean } | null
  title: Words
  text: Words
  summary: Words
  /** Letters of each duty when the revision was made: duty → party → letter. */
  duties: Record<string, { title: Words; letters: Record<string, Letter> }>
  askedAgain: AskedAgain[]
}

/** Every revision of one clause, the first one first, read from the record alone. */
export function revisionsOf(entries: readonly Entry[], clause: string): Revision[] {
  const revisions: Revision[] = []
  for (const entry of entries) {
    for (const fact of entry.facts) {
      const made = revisionIn(fact, clause)
      if (made)
        revisions.push({
          ...made,
          ...{ at: entry.at, party: entry.party, credit: creditIn(entry, clause) },
          askedAgain: askedBy(entry, clause),
        })
      const last = revisions.at(-1)
      if (fact.type === 'letters.assigned' && last) revisions.splice(-1, 1, withLetters(last, fact, clause))
    }
  }
  return revisions
}

type Made = Omit<Revision, 'at' | 'party' | 'credit' | 'askedAgain'>

/** An accepted proposal stands beside the revision that it became. */
function creditIn({ facts }: Entry, clause: string): Revision['credit'] {
  const taken = facts.find((fact) => fact.type === 'proposal.accepted' && fact.clause === clause)
  if (taken?.type !== 'proposal.accepted') return null
  const { party, person, reworded } = taken
  return { party, person, reworded }
}

function revisionIn(fact: Fact, clause: string): Made | null {
  if (fact.type === 'clause.added' && fact.clause === clause) {
    const { body, by } = fact
    return { number: 1, by, kind: 'first', because: [], objection: null, ...said(body) }
  }
  if (fact.type !== 'clause.revised' || fact.clause !== clause) return null
  const { revision: number, body, by, kind, because, objection } = fact
  return { number, by, kind, because, objection, ...said(body) }
}

function said({ title, text, summary, responsibilities }: ClauseBody) {
  const duties = responsibilities.map(
    ({ id, title: name, letters }) => [id, { title: name, letters }] as const,
  )
  return { title, text, summary, duties: Object.fromEntries(duties) }
}

/** A newly listed party filled rows of this clause: no new revision, but what the last one says of duties is more. */
function withLetters(revision: Revision, fact: FactOf<'letters.assigned'>, clause: string): Revision {
  const given = fact.letters[clause] ?? {}
  const duties = Object.entries(revision.duties).map(
    ([id, duty]) => [id, { ...duty, letters: given[id] ?? duty.letters }] as const,
  )
  return { ...revision, duties: Object.fromEntries(duties) }
}

/** Positions that the entry made stale: the changed clause first, then those that lean on it. */
function askedBy({ facts }: Entry, changed: string): AskedAgain[] {
  const asked = new Map<string, string[]>([[changed, []]])
  for (const fact of facts) {
    if (fact.type !== 'moved' || fact.chart !== 'position' || fact.event !== 'RESET') continue
    const [clause = '', party = ''] = fact.entity.split(':')
    asked.set(clause, [...(asked.get(clause) ?? []), party])
  }
  return [...asked].flatMap(([clause, parties]) => (parties.length > 0 ? [{ clause, parties }] : []))
}

export type LetterChange = {
  duty: string
  title: Words
  party: string
  before: Letter | null
  after: Letter | null
}

/** Two revisions side by side, and the letters that differ. */
export type Comparison = {
  from: number
  to: number
  before: Pick<Revision, 'title' | 'text'>
  after: Pick<Revision, 'title' | 'text'>
  letters: LetterChange[]
}

/**
 * Compares two revisions of a clause.
 *
 * @returns null when one of them does not exist, or both are the same
 */
export function compareRevisions(
  revisions: readonly Revision[],
  from: number,
  to: number,
): Comparison | null {
  const before = revisions.find(({ number }) => number === from)
  const after = revisions.find(({ number }) => number === to)
  if (!before || !after || from === to) return null
  return { from, to, before: words(before), after: words(after), letters: lettersChanged(before, after) }
}

/** Compares a clause at two moments, whatever lies between them; the same revision may have other letters. */
export function compareBodies(
  before: ClauseBody & { revision: number },
  after: ClauseBody & { revision: number },
): Comparison {
  const [old, now] = [said(before), said(after)]
  return {
    ...{ from: before.revision, to: after.revision },
    ...{ before: words(old), after: words(now), letters: lettersChanged(old, now) },
  }
}

function words({ title, text }: Pick<Revision, 'title' | 'text'>) {
  return { title, text }
}

function lettersChanged(before: Pick<Revision, 'duties'>, after: Pick<Revision, 'duties'>): LetterChange[] {
  const duties = { ...before.duties, ...after.duties }
  return Object.entries(duties).flatMap(([duty, { title }]) => {
    const old = before.duties[duty]?.letters ?? {}
    const now = after.duties[duty]?.letters ?? {}
    const parties = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    return parties
      .filter((party) => old[party] !== now[party])
      .map((party) => ({ duty, title, party, before: old[party] ?? null, after: now[party] ?? null }))
  })
}
