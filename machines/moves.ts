import type { Moved } from './facts.ts'
import { ENDED } from './in-force/matters.ts'
import type { Agreement, Position } from './state.ts'

/** Where each chart's state stands in the folded agreement, and what else a transition of it says. */
export const moveTo: Record<Moved['chart'], (draft: Agreement, fact: Moved, at: string) => void> = {
  agreement: (draft, { event, from, to }, at) => {
    draft.status = to as Agreement['status']
    if (to === 'signed') draft.signing = { ...draft.signing, signedAt: at }
    if (event === 'SUSPEND') draft.life = { ...draft.life, suspendedAt: at }
    if (event === 'RESUME') draft.life = { ...draft.life, suspendedAt: null }
    if (event === 'OPEN_REVIEW') for (const party of Object.keys(draft.parties)) beginAnew(draft, party)
    if (ENDED.includes(to)) draft.life = { ...draft.life, endedAt: at }
    if (event === 'REINSTATE') draft.life = { ...draft.life, endedAt: null }
    if (event === 'TERM_ENDED') draft.life = { ...draft.life, expiredAt: at }
    if (from !== 'signed' || to.startsWith('in_force')) return
    draft.signing = { ...draft.signing, signedAt: null, longStop: null }
    draft.effectiveAt = null
  },
  clause: (draft, { entity, to }) => {
    draft.clauses[entity] = { ...need(draft.clauses, entity), status: to }
  },
  position: (draft, moved, at) => {
    const [clause = '', party = ''] = moved.entity.split(':')
    const deemedAt = draft.call?.deadline ?? at
    draft.positions[moved.entity] = positionTo(
      held(draft, clause, party),
      draft.clauses[clause],
      moved,
      deemedAt,
    )
  },
  objection: (draft, { entity, event, to }, at) => {
    const objection = { ...need(draft.objections, entity), status: to }
    if (event === 'ASK_REASONS') objection.askedAt = at
    if (event === 'START_RESOLUTION') objection.resolvingSince = at
    draft.objections[entity] = objection
  },
  participation: (draft, { entity, event, to }, at) => {
    const party = { ...need(draft.parties, entity), status: to }
    if (event === 'INVITE') {
      party.invitedAt = at
      delete party.remindedAt
      delete party.reminders
    }
    if (['ACCEPT_INVITATION', 'ACCESSION_ACCEPTED'].includes(event)) party.joinedAt = at
    if (event === 'ACCEPT_AS_OBSERVER' || event === 'BECOME_OBSERVER') party.observer = true
    if (event === 'BECOME_PARTY') Object.assign(party, { observer: false, joinedAt: at })
    if (event === 'RECALL') party.invitedAt = null
    if (event === 'ACCEPT_INVITATION' || event === 'BECOME_PARTY') beginAnew(draft, entity)
    draft.parties[entity] = party
  },
  signature: (draft, { entity, to }) => {
    draft.slots[entity] = { ...need(draft.slots, entity), status: to }
  },
  amendment: (draft, { entity, to }, at) => {
    draft.amendments[entity] = { ...need(draft.amendments, entity), status: to, activeAt: at }
  },
  obligation: (draft, { entity, event, to }, at) => {
    const obligation = { ...need(draft.obligations, entity), status: to }
    if (event === 'SUSPEND') obligation.suspendedAt = at
    if (event === 'RESUME') obligation.suspendedAt = null
    draft.obligations[entity] = obligation
  },
}

/** Whoever comes back, or is asked anew, speaks in new positions: those that are history are final (readings §3.9). */
function beginAnew(draft: Agreement, party: string): void {
  for (const [key, position] of Object.entries(draft.positions))
    if (position.party === party && position.status === 'historical') delete draft.positions[key]
}

/**
 * A position after a move: an acceptance that is only deemed says so, of which revision, and since which call.
 *
 * @param at the deadline of that call: its ten days run from there, however late the clock looked (POS-05)
 */
export function positionTo(
  { toConfirm: _, ...position }: Position,
  clause: { revision: number } | undefined,
  { to, because = '' }: Moved,
  at: string,
): Position {
  const moved = { ...position, status: to }
  if (to !== 'deemed_accepted') return moved
  return { ...moved, revision: clause?.revision ?? position.revision, deemed: { call: because, at } }
}

/** The key of a position: one per party and clause, whatever the revision. */
export function positionKey(clause: string, party: string): string {
  return `${clause}:${party}`
}

/** A party's position on a clause; `none` before it said anything. */
export function held(draft: Agreement, clause: string, party: string): Position {
  const none = { clause, party, status: 'none', revision: 0, stance: null, reason: '', by: '', at: '' }
  return draft.positions[positionKey(clause, party)] ?? none
}

/** What the record introduced earlier. */
export function need<T>(map: Record<string, T>, id: string): T {
  const found = map[id]
  if (!found) throw new Error(`The record speaks of ${id}, which it never introduced.`)
  return found
}
