import { positionKey } from '#machines/moves.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'

/** The agreement at one moment, in short. */
export type Past = {
  status: string
  clauses: PastClause[]
  parties: { id: string; name: string; status: string }[]
}

export type PastClause = { id: string; number: number; title: string; status: string; revision: number }

export function pastOf(agreement: Agreement, language: Language): Past {
  return {
    status: agreement.status,
    clauses: agreement.order.flatMap((id, place) => {
      const clause = agreement.clauses[id]
      return clause ? [lineOf(clause, place + 1, language)] : []
    }),
    parties: Object.values(agreement.parties).map(({ id, name, status }) => ({
      ...{ id, status },
      name: name[language],
    })),
  }
}

function lineOf({ id, title, status, revision }: Clause, number: number, language: Language): PastClause {
  return { id, number, title: title[language], status, revision }
}

/** What two moments do not have in common. */
export type Differences = {
  /** State of the agreement before and after; null when it is the same. */
  status: [string, string] | null
  clauses: {
    id: string
    number: number
    title: string
    /** Null where the text did not have the clause yet, or has it no more. */
    revision: [number | null, number | null]
    status: [string | null, string | null]
    /** Whose position is another, from what to what. */
    positions: { party: string; from: string; to: string }[]
  }[]
  parties: { name: string; from: string | null; to: string | null }[]
}

/** Compares two moments of one agreement: the text's revisions, the states, and who said something else. */
export function differencesOf(before: Agreement, after: Agreement, language: Language): Differences {
  const ids = [...new Set([...after.order, ...before.order])]
  const partyIds = [...new Set([...Object.keys(before.parties), ...Object.keys(after.parties)])]
  const clauses = ids.map((id) => clauseDifference(before, after, id, language))
  const parties = partyIds.map((id) => {
    const [one, other] = [before.parties[id], after.parties[id]]
    const name = (other ?? one)?.name[language] ?? id
    return { name, from: one?.status ?? null, to: other?.status ?? null }
  })
  return {
    status: before.status === after.status ? null : [before.status, after.status],
    clauses: clauses.filter(
      ({ revision, status, positions }) =>
        revision[0] !== revision[1] || status[0] !== status[1] || positions.length > 0,
    ),
    parties: parties.filter(({ from, to }) => from !== to),
  }
}

function clauseDifference(
  before: Agreement,
  after: Agreement,
  id: string,
  language: Language,
): Differences['clauses'][number] {
  const [one, other] = [before.clauses[id], after.clauses[id]]
  const place = (other ? after : before).order.indexOf(id)
  const parties = Object.values({ ...before.parties, ...after.parties })
  return {
    ...{ id, number: place + 1, title: (other ?? one)?.title[language] ?? id },
    revision: [one?.revision ?? null, other?.revision ?? null],
    status: [one?.status ?? null, other?.status ?? null],
    positions: parties.flatMap(({ id: party, name }) => {
      const key = positionKey(id, party)
      const from = before.positions[key]?.status ?? 'none'
      const to = after.positions[key]?.status ?? 'none'
      return from === to ? [] : [{ party: name[language], from, to }]
    }),
  }
}
