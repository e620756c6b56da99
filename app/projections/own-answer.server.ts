import { positionKey } from '#machines/moves.ts'
import { isBound } from '#machines/parties.ts'
import type { Actor, Agreement, Clause, Understanding } from '#machines/state.ts'
import { Stance } from '#machines/vocabulary.ts'
import { numberOf, tryOut, type Verdict } from './reading.server.ts'
import type { Entry } from './revisions.server.ts'

/** What made a party's answer stale: the clause's own text, one that it leans on, or its objection's end. */
export type Cause =
  | { kind: 'text' }
  | { kind: 'clause'; clause: string; number: number }
  | { kind: 'objection' }

/** What the party of the reader has said of this clause, and what it may say now. */
export type Own = {
  party: string
  status: string
  stance: Stance | null
  revision: number
  reason: string
  at: string
  by: string
  understood: Understanding | null
  bound: boolean
  marking: Verdict
  stances: Record<Stance, Verdict>
  /** An answer given before, which one click may give again after the change was read. */
  again: { stance: Stance; reason: string; from: number; cause: Cause } | null
}

/** Null when this person does not speak for its party. */
export function ownOn(
  agreement: Agreement,
  clause: Clause,
  entries: readonly Entry[],
  actor: Actor,
  at: string,
): Own | null {
  const { id, revision } = clause
  const marking = tryOut(agreement, 'mark-understood', { clause: id, revision }, actor, at)
  if (!actor.party || marking.kind === 'Forbidden') return null
  const key = positionKey(id, actor.party)
  const position = agreement.positions[key]
  const understood = agreement.understood[key] ?? null
  const stances = stancesOn(agreement, clause, actor, at)
  return {
    party: actor.party,
    status: position?.status ?? 'none',
    stance: position?.stance ?? null,
    revision: position?.revision ?? 0,
    reason: position?.reason ?? '',
    at: position?.at ?? '',
    by: position?.by ?? '',
    understood: understood?.revision === revision ? understood : null,
    bound: isBound(clause, actor.party),
    marking,
    stances,
    again: againOn(agreement, clause, entries, actor, at),
  }
}

function stancesOn(
  agreement: Agreement,
  { id: clause, revision }: Clause,
  actor: Actor,
  at: string,
): Own['stances'] {
  const said = { clause, revision, reason: '…', understood: false, objection: '…', ground: 'law' as const }
  const verdicts = Stance.options.map(
    (stance) => [stance, tryOut(agreement, 'state-position', { ...said, stance }, actor, at)] as const,
  )
  return Object.fromEntries(verdicts) as Own['stances']
}

/** Objecting anew needs a ground and a reason of today: it is never one click. */
function againOn(
  agreement: Agreement,
  { id: clause, revision }: Clause,
  entries: readonly Entry[],
  actor: Actor,
  at: string,
): Own['again'] {
  const position = agreement.positions[positionKey(clause, actor.party ?? '')]
  if (position?.status !== 'stale' || !position.stance || position.stance === 'object') return null
  const { stance, reason, revision: from } = position
  const said = { clause, revision, stance, reason, understood: true, objection: '…', ground: 'law' as const }
  if (!tryOut(agreement, 'state-position', said, actor, at).allowed) return null
  return { stance, reason, from, cause: causeOf(agreement, positionKey(clause, position.party), entries) }
}

/** The last reset names what caused it: the clause itself, another clause, or an objection. */
function causeOf(agreement: Agreement, key: string, entries: readonly Entry[]): Cause {
  const resets = entries.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.type === 'moved' && fact.chart === 'position' && fact.entity === key && fact.event === 'RESET'
        ? [fact.because ?? '']
        : [],
    ),
  )
  const because = resets.at(-1) ?? ''
  if (because in agreement.objections) return { kind: 'objection' }
  if (because === '' || key.startsWith(`${because}:`)) return { kind: 'text' }
  return { kind: 'clause', clause: because, number: numberOf(agreement, because) }
}
