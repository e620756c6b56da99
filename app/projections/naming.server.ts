import type { ReadEntry } from '#app/record/ledger.server.ts'
import type { Fact } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language, Words } from '#machines/words.ts'

/** Somebody who acted: no name when it was erased or when it was the clock; the party acted for. */
export type Who = { name: string | null; party: string | null; clock: boolean }

/** How the history names what its entries know by id. */
export type Naming = {
  who: (person: string, party: string | null) => Who
  party: (id: string) => string
  /** Number and title: « 6 « Stages » »; the title alone when the clause is gone. */
  clause: (id: string) => string
  number: (id: string) => number
  objection: (id: string) => { party: string; clause: string }
  /** The duty and whose it is: « Offrir des places » (Hydraulis). */
  obligation: (id: string) => string
  /** Whose a proposal is, and the clause that it would change. */
  proposal: (id: string) => { party: string; clause: string }
  /** The clause that a comment, or its thread, is about. */
  commented: (comment: string) => string
  /** The kind of a motion. */
  motion: (id: string) => string
}

const QUOTES = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] } as const

/**
 * Names as they are now; for what is gone since, as some earlier state or these entries had them.
 *
 * @param people names of people by id
 * @param earlier a state in which what was dropped since still stands, or null
 */
export function namingOf(
  agreement: Agreement,
  entries: readonly ReadEntry[],
  {
    people,
    earlier,
    language,
  }: { people: Record<string, string>; earlier: Agreement | null; language: Language },
): Naming {
  const facts = entries.flatMap((entry) => entry.facts)
  const parties = { ...listedIn(facts), ...namesIn(earlier?.parties), ...namesIn(agreement.parties) }
  const titles = { ...addedIn(facts), ...titlesIn(earlier?.clauses), ...titlesIn(agreement.clauses) }
  const [open, close] = QUOTES[language]
  const number = (id: string) => agreement.order.indexOf(id) + 1
  const party = (id: string) => parties[id]?.[language] ?? id
  const clause = (id: string) => {
    const title = `${open}${titles[id]?.[language] ?? id}${close}`
    return number(id) > 0 ? `${number(id)} ${title}` : title
  }
  return {
    who: (person, of) => ({
      name: people[person] ?? null,
      party: of === null ? null : party(of),
      clock: person === 'system',
    }),
    ...{ party, clause, number },
    proposal: (id) => {
      const proposal = agreement.talk.proposals[id]
      return { party: party(proposal?.party ?? ''), clause: clause(proposal?.clause ?? '') }
    },
    commented: (id) => {
      const { comments, threads } = agreement.talk
      return clause(threads[comments[id]?.thread ?? id]?.clause ?? '')
    },
    motion: (id) => agreement.motions[id]?.kind ?? id,
    obligation: (id) => {
      const owed = agreement.obligations[id]
      const duties = agreement.clauses[owed?.clause ?? '']?.responsibilities ?? []
      const title = duties.find((duty) => duty.id === owed?.responsibility)?.title[language]
      return `${open}${title ?? owed?.responsibility ?? id}${close} (${party(owed?.party ?? '')})`
    },
    objection: (id) => {
      const objection = agreement.objections[id]
      return { party: party(objection?.party ?? ''), clause: clause(objection?.clause ?? '') }
    },
  }
}

/** People whom these entries speak of: those who acted, and those who were named to act. */
export function peopleIn(entries: readonly ReadEntry[]): string[] {
  const seated = entries.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.type === 'person.seated') return fact.seat.person
      if (fact.type === 'proposal.accepted') return fact.person
      return fact.type === 'slot.created' ? fact.person : []
    }),
  )
  return [...new Set([...entries.map(({ actor }) => actor), ...seated])]
}

/** The sequence before which something still stood that these entries take away, or null. */
export function firstLoss(entries: readonly ReadEntry[]): number | null {
  const losses = entries.filter(({ facts }) =>
    facts.some(({ type }) => type === 'party.dropped' || type === 'clause.removed'),
  )
  const sequences = losses.map(({ sequence }) => sequence)
  return sequences.length > 0 ? Math.min(...sequences) - 1 : null
}

function listedIn(facts: Fact[]): Record<string, Words> {
  return Object.fromEntries(
    facts.flatMap((fact) => (fact.type === 'party.listed' ? [[fact.party.id, fact.party.name]] : [])),
  )
}

function addedIn(facts: Fact[]): Record<string, Words> {
  return Object.fromEntries(
    facts.flatMap((fact) => (fact.type === 'clause.added' ? [[fact.clause, fact.body.title]] : [])),
  )
}

function namesIn(parties: Agreement['parties'] = {}): Record<string, Words> {
  return Object.fromEntries(Object.values(parties).map(({ id, name }) => [id, name]))
}

function titlesIn(clauses: Agreement['clauses'] = {}): Record<string, Words> {
  return Object.fromEntries(Object.values(clauses).map(({ id, title }) => [id, title]))
}
