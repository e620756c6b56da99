import { positionKey } from '#machines/moves.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { type PartyNames, partyNames } from './reading.server.ts'
import { type Comparison, compareBodies } from './revisions.server.ts'

/** The agreement at one moment, in short. */
export type Past = {
  status: string
  clauses: PastClause[]
  parties: { id: string; name: string; status: string }[]
}

export type PastClause = {
  id: string
  number: number
  title: string
  status: string
  revision: number
  /** How many parties stood where on it; those that had said nothing are not counted. */
  positions: { status: string; count: number }[]
}

/** What an agreement folded up to some entry was: where it stood, its clauses, its parties. */
export function pastOf(agreement: Agreement, language: Language): Past {
  return {
    status: agreement.status,
    clauses: agreement.order.flatMap((id, place) => {
      const clause = agreement.clauses[id]
      return clause ? [lineOf(agreement, clause, place + 1, language)] : []
    }),
    parties: Object.values(agreement.parties).map(({ id, name, status }) => ({
      ...{ id, status },
      name: name[language],
    })),
  }
}

function lineOf(agreement: Agreement, clause: Clause, number: number, language: Language): PastClause {
  const { id, title, status, revision } = clause
  const counts = new Map<string, number>()
  for (const party of Object.keys(agreement.parties)) {
    const said = statusOf(agreement, id, party)
    if (said !== 'none') counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  const positions = [...counts].map(([said, count]) => ({ status: said, count }))
  return { id, number, title: title[language], status, revision, positions }
}

type Named = { id: string; number: number; title: string }

/** What two moments do not have in common, told once for all the clauses that it is true of. */
export type Differences = {
  /** State of the agreement before and after; null when it is the same. */
  status: [string, string] | null
  parties: { name: string; from: string | null; to: string | null }[]
  added: Named[]
  removed: Named[]
  /** Clauses whose words or letters differ. */
  rewritten: (Named & { comparison: Comparison })[]
  /** Clauses, by number, that went from one state to another. */
  states: { from: string; to: string; numbers: number[] }[]
  /** Parties whose position is another, by the numbers of the clauses. */
  positions: { party: string; from: string; to: string; numbers: number[] }[]
  names: PartyNames
}

/** Compares two moments of one agreement: words and letters, states, and who said something else. */
export function differencesOf(before: Agreement, after: Agreement, language: Language): Differences {
  const name = (agreement: Agreement, id: string): Named => ({
    ...{ id, number: agreement.order.indexOf(id) + 1 },
    title: agreement.clauses[id]?.title[language] ?? id,
  })
  const kept = after.order.filter((id) => before.order.includes(id))
  return {
    status: before.status === after.status ? null : [before.status, after.status],
    parties: partiesBetween(before, after, language),
    added: after.order.filter((id) => !before.order.includes(id)).map((id) => name(after, id)),
    removed: before.order.filter((id) => !after.order.includes(id)).map((id) => name(before, id)),
    rewritten: kept.flatMap((id) => {
      const comparison = wordsBetween(before.clauses[id], after.clauses[id])
      return comparison ? [{ ...name(after, id), comparison }] : []
    }),
    states: statesBetween(before, after, kept),
    positions: positionsBetween(before, after, language),
    names: { ...partyNames(before), ...partyNames(after) },
  }
}

function partiesBetween(before: Agreement, after: Agreement, language: Language): Differences['parties'] {
  const ids = new Set([...Object.keys(before.parties), ...Object.keys(after.parties)])
  return [...ids].flatMap((id) => {
    const [one, other] = [before.parties[id], after.parties[id]]
    const name = (other ?? one)?.name[language] ?? id
    return one?.status === other?.status
      ? []
      : [{ name, from: one?.status ?? null, to: other?.status ?? null }]
  })
}

function wordsBetween(before: Clause | undefined, after: Clause | undefined): Comparison | null {
  if (!before || !after) return null
  const comparison = compareBodies(before, after)
  return before.revision === after.revision && comparison.letters.length === 0 ? null : comparison
}

function statesBetween(before: Agreement, after: Agreement, ids: string[]): Differences['states'] {
  const states = new Map<string, Differences['states'][number]>()
  for (const id of ids) {
    const [from = '', to = ''] = [before.clauses[id]?.status, after.clauses[id]?.status]
    if (from === to) continue
    const held = states.get(`${from} ${to}`) ?? { from, to, numbers: [] }
    held.numbers.push(after.order.indexOf(id) + 1)
    states.set(`${from} ${to}`, held)
  }
  return [...states.values()]
}

function positionsBetween(before: Agreement, after: Agreement, language: Language): Differences['positions'] {
  const changes = new Map<string, Differences['positions'][number]>()
  for (const { id: party, name } of Object.values({ ...before.parties, ...after.parties }))
    for (const [place, clause] of after.order.entries()) {
      const [from, to] = [statusOf(before, clause, party), statusOf(after, clause, party)]
      if (from === to) continue
      const key = `${party} ${from} ${to}`
      const held = changes.get(key) ?? { party: name[language], from, to, numbers: [] }
      held.numbers.push(place + 1)
      changes.set(key, held)
    }
  return [...changes.values()]
}

function statusOf(agreement: Agreement, clause: string, party: string): string {
  return agreement.positions[positionKey(clause, party)]?.status ?? 'none'
}
