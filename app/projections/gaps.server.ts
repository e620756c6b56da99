import { unsettledClauses } from '#machines/awaiting.ts'
import { holdingObjections, openObjections, positionStatus } from '#machines/consensus.ts'
import { positionKey } from '#machines/moves.ts'
import { isBound, participatingParties } from '#machines/parties.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { inOrder, numberOf } from './reading.server.ts'

/** One sentence of what stands between now and an agreed text, with the page where the next step is taken. */
export type Gap = {
  code:
    | 'open_review'
    | 'judge'
    | 'propose'
    | 'answer'
    | 'reconfirm'
    | 'positions'
    | 'not_unanimous'
    | 'unanswered'
    | 'objecting'
    | 'below_threshold'
    | 'decisive_missing'
    | 'decisive_absent'
    | 'nobody_accountable'
    | 'class_rule'
    | 'class_absent'
    | 'too_many_stand_asides'
    | 'bound_not_accepted'
    | 'express_missing'
    | 'quorum'
    | 'objection_open'
    | 'invitations'
    | 'ready'
    | 'finish'
  /** Numbers of the clauses that it speaks of. */
  numbers: number[]
  /** Names of the parties that it waits for. */
  parties: string[]
  /** The clause to open; null when the step is taken elsewhere. */
  clause: string | null
  /** It waits for the reader's own party. */
  mine: boolean
  /** Numbers of those clauses that bind one of the parties: only its express word counts there. */
  binding: number[]
  /** Party types of the class that has not agreed. */
  types: string[]
  /** Day of the change that has to be confirmed. */
  changedAt: string | null
}

type Reader = { agreement: Agreement; language: Language; party: string }
type Raw = { clause: string; parties: string[] }

/**
 * What is missing for the text to be agreed, in the order in which it is worth doing: objections, changed clauses to
 * confirm, parties that have not spoken, rules not met, invitations not answered. Empty once the text is agreed.
 * Comes from the function that decides (machines/consensus.ts); what two of its reasons say twice is said once.
 */
export function gapsOf(agreement: Agreement, language: Language, party: string): Gap[] {
  const reader = { agreement, language, party }
  if (agreement.status === 'draft') return [gap(reader, 'open_review', [], [])]
  if (!agreement.status.startsWith('review.')) return []
  const unsettled = unsettledClauses(agreement)
  const found = [
    ...objectionGaps(reader),
    ...staleGaps(reader, unsettled),
    ...silentGaps(reader, unsettled),
    ...ruleGaps(reader, unsettled),
    ...invitationGaps(reader),
  ]
  // Where fewer than two take part, no rule can hold yet: what misses nothing is not ready for all that.
  const enough = participatingParties(agreement).length >= 2
  const whole = enough ? unsettled.filter(({ missing }) => missing.length === 0) : []
  const ready = whole.map(({ clause }) => clause)
  const calls = agreement.status === 'review.open' && found.length === 0
  if (calls && unsettled.length === 0) return [gap(reader, 'finish', [], [])]
  return ready.length > 0 && agreement.status === 'review.open'
    ? [...found, gap(reader, 'ready', ready, [])]
    : found
}

type Unsettled = ReturnType<typeof unsettledClauses>

function gap(
  { agreement, language, party }: Reader,
  code: Gap['code'],
  clauses: string[],
  parties: string[],
  more: Partial<Gap> = {},
): Gap {
  return {
    code,
    numbers: clauses.map((id) => numberOf(agreement, id)),
    parties: inOrder(agreement, parties).map((id) => agreement.parties[id]?.name[language] ?? id),
    clause: clauses[0] ?? null,
    mine: parties.includes(party),
    ...{ binding: [], types: [], changedAt: null },
    ...more,
  }
}

/** Each objection with whoever has the next word: the facilitator, whoever may reword, or the objector. */
function objectionGaps(reader: Reader): Gap[] {
  const { agreement } = reader
  return agreement.order.flatMap((clause) =>
    openObjections(agreement, clause).map(({ id, party, proposal }) => {
      const held = holdingObjections(agreement, clause).some((one) => one.id === id)
      return gap(reader, held ? (proposal ? 'answer' : 'propose') : 'judge', [clause], [party])
    }),
  )
}

/** Positions on a text that has changed since, by clause; clauses that wait for the same parties are one sentence. */
function staleGaps(reader: Reader, unsettled: Unsettled): Gap[] {
  const { agreement } = reader
  const raw = unsettled.map(({ clause, missing }) => ({
    clause,
    parties: waiting(missing).filter((party) => positionStatus(agreement, clause, party) === 'stale'),
  }))
  return merge(raw).map(({ clauses, parties }) =>
    gap(reader, 'reconfirm', clauses, parties, { changedAt: changeOf(agreement, clauses, parties) }),
  )
}

/** The day on which the text changed under every one of these answers; null when something else made them stale. */
function changeOf(agreement: Agreement, clauses: string[], parties: string[]): string | null {
  const [id, ...others] = clauses
  const clause = agreement.clauses[id ?? '']
  if (!clause || others.length > 0) return null
  const older = (party: string) =>
    (agreement.positions[positionKey(clause.id, party)]?.revision ?? 0) < clause.revision
  return parties.every(older) ? clause.revisedAt : null
}

/** Parties that have said nothing, each with all its clauses; those with the same clauses are one sentence. */
function silentGaps(reader: Reader, unsettled: Unsettled): Gap[] {
  const { agreement } = reader
  const silent = (clause: string, party: string) =>
    ['none', 'no_response'].includes(positionStatus(agreement, clause, party))
  const asked = new Map<string, string[]>()
  for (const { clause, missing } of unsettled)
    for (const party of waiting(missing).filter((one) => silent(clause, one)))
      asked.set(party, [...(asked.get(party) ?? []), clause])
  return grouped([...asked], ([, clauses]) => clauses.join(' ')).map((group) => {
    const ids = group[0]?.[1] ?? []
    const parties = group.map(([party]) => party)
    return gap(reader, 'positions', ids, parties, { binding: bindingOf(agreement, ids, parties) })
  })
}

function bindingOf(agreement: Agreement, clauses: string[], parties: string[]): number[] {
  const binds = (id: string) => {
    const clause = agreement.clauses[id]
    return clause !== undefined && parties.some((party) => isBound(clause, party))
  }
  return clauses.filter(binds).map((id) => numberOf(agreement, id))
}

/** Rules not met by what was said aloud: stand-asides, abstentions, a class in which nobody accepts. */
function ruleGaps(reader: Reader, unsettled: Unsettled): Gap[] {
  const { agreement } = reader
  const unsaid = ['none', 'no_response', 'stale']
  const objects = (clause: string, party: string) =>
    openObjections(agreement, clause).some((objection) => objection.party === party)
  return unsettled.flatMap(({ clause, missing }) =>
    missing
      .filter(({ code }) => code !== 'objection_open')
      .flatMap(({ code, parties, detail }) => {
        const said = parties.filter(
          (party) => !unsaid.includes(positionStatus(agreement, clause, party)) && !objects(clause, party),
        )
        if (said.length === 0 && parties.length > 0) return []
        const types = String(detail.class ?? '')
          .split('+')
          .filter(Boolean)
        return gap(reader, code, [clause], said, { types })
      }),
  )
}

/** While an organization has not answered, nothing is adopted outside a call. */
function invitationGaps(reader: Reader): Gap[] {
  const invited = Object.values(reader.agreement.parties).filter(({ status }) => status === 'invited')
  const parties = invited.map(({ id }) => id)
  return parties.length > 0 ? [gap(reader, 'invitations', [], parties)] : []
}

function waiting(missing: Unsettled[number]['missing']): string[] {
  return [...new Set(missing.flatMap(({ parties }) => parties))]
}

/** Clauses that wait for the same parties, together. */
function merge(raw: Raw[]): { clauses: string[]; parties: string[] }[] {
  const waits = raw.filter(({ parties }) => parties.length > 0)
  return grouped(waits, ({ parties }) => parties.join(' ')).map((group) => ({
    clauses: group.map(({ clause }) => clause),
    parties: group[0]?.parties ?? [],
  }))
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()]
}
