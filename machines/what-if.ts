import { decideClause } from './consensus.ts'
import type { Missing } from './decision.ts'
import { positionKey } from './moves.ts'
import { isNamed } from './parties.ts'
import type { Agreement, Clause, Party } from './state.ts'

/** What would become of a clause if one party said this and every other one accepted. */
export type Supposed = {
  party: string
  says: 'standing_aside' | 'objecting'
  adopted: boolean
  /** What would be missing then. */
  missing: Missing['code'][]
}

/**
 * The rule of an agreement tried on its own parties, before anybody is asked: a clause that gives nobody a duty, every
 * party at the table, all accept but one. It asks the decision function itself and records nothing.
 *
 * @returns for the first party of each type that is not the convenor's: if it stands aside, if it objects; nothing
 * while fewer than two parties are listed
 */
export function whatIf(agreement: Agreement): Supposed[] {
  const parties = Object.values(agreement.parties).filter((party) => isNamed(agreement, party))
  if (parties.length < 2) return []
  const convening = agreement.seats.find(({ roles }) => roles.includes('convenor'))?.party
  const others = parties.filter(({ id }) => id !== convening)
  const firsts = others.filter((party, at) => others.findIndex(({ type }) => type === party.type) === at)
  return firsts.flatMap(({ id }) =>
    (['standing_aside', 'objecting'] as const).map((says) => supposed(agreement, parties, id, says)),
  )
}

function supposed(
  agreement: Agreement,
  parties: readonly Party[],
  party: string,
  says: Supposed['says'],
): Supposed {
  const statusOf = (id: string) => (id === party ? says : 'accepted')
  const imagined: Agreement = {
    ...agreement,
    parties: Object.fromEntries(parties.map((one) => [one.id, { ...one, status: 'reviewing' }])),
    clauses: { [EXAMPLE.id]: EXAMPLE },
    order: [EXAMPLE.id],
    positions: Object.fromEntries(
      parties.map(({ id }) => [positionKey(EXAMPLE.id, id), positionOf(id, statusOf(id))]),
    ),
    objections: says === 'objecting' ? { [EXAMPLE.id]: objectionOf(party) } : {},
  }
  const { adopted, missing } = decideClause(imagined, EXAMPLE)
  return { party, says, adopted, missing: missing.map(({ code }) => code) }
}

/** Binds nobody: with a duty, whoever carries it must accept aloud under every rule. */
const EXAMPLE: Clause = {
  ...{ id: 'example', section: 'example', status: 'on_call', revision: 1, revisedAt: '', revisedBy: '' },
  ...{ title: { fr: '', en: '' }, text: { fr: '', en: '' }, summary: { fr: '', en: '' } },
  ...{ consent: 'express', dependsOn: [], responsibilities: [] },
}

function positionOf(party: string, status: string): Agreement['positions'][string] {
  return { clause: EXAMPLE.id, party, status, revision: 1, stance: null, reason: '', by: '', at: '' }
}

function objectionOf(party: string): Agreement['objections'][string] {
  return {
    ...{ id: EXAMPLE.id, clause: EXAMPLE.id, party, revision: 1, ground: 'own_obligation', reason: '' },
    ...{ by: '', at: '', status: 'admitted', proposal: null, outcome: '' },
  }
}
