import { freshRecord } from '../call-writers.ts'
import type { Moved } from '../facts.ts'
import { need, positionKey, positionTo } from '../moves.ts'
import { freshSlot, type Slot } from '../signing/slot.ts'
import type { Agreement, Position } from '../state.ts'
import type { Amendment } from './amendment.ts'
import type { Writers } from './evolve.ts'
import type { amendmentFacts } from './facts.ts'

type AmendmentFact = (typeof amendmentFacts)[number]['shape']['type']['value']

function change(draft: Agreement, id: string, at: string, to: Partial<Amendment>): void {
  draft.amendments[id] = { ...need(draft.amendments, id), activeAt: at, ...to }
}

/** The next state after a fact about an amendment. */
export const amendmentWriters: Writers<AmendmentFact> = {
  'amendment.proposed': (draft, { amendment: id, type: _, ...proposed }, at) => {
    draft.amendments[id] = {
      ...proposed,
      ...{ id, status: 'proposed', kind: null, floor: 0, classedAt: null, revision: 1 },
      ...{ deadline: null, call: null, calls: 0, remaining: null },
      ...{ positions: {}, understood: {}, objections: {} },
      ...{ digest: null, slots: {}, activeAt: at },
    }
  },
  'amendment.classed': (draft, { amendment, kind, affected }, at) =>
    change(draft, amendment, at, { kind, affected, classedAt: at }),
  'amendment.contested': (draft, { amendment, floor }, at) =>
    change(draft, amendment, at, {
      ...{ floor, kind: null, positions: {} },
      ...{ deadline: null, call: null, remaining: null },
    }),
  'amendment.revised': (draft, { amendment, revision, changes }, at) =>
    change(draft, amendment, at, { revision, changes }),
  'amendment.called': (draft, { amendment, deadline, call = amendment }, at) => {
    const { call: before, calls } = need(draft.amendments, amendment)
    const goesOn = before?.id === call
    const goesOnFrom = before && { ...before, since: at, reminded: [] }
    change(draft, amendment, at, {
      ...{ deadline, remaining: null },
      ...(goesOn ? { call: goesOnFrom } : { call: freshRecord(call, at), calls: calls + 1 }),
    })
  },
  'amendment.paused': (draft, { amendment, remaining }, at) => change(draft, amendment, at, { remaining }),
  'amendment.understood': (draft, { amendment, clause, party, revision, by }, at) => {
    const { understood } = need(draft.amendments, amendment)
    const key = positionKey(clause, party)
    change(draft, amendment, at, { understood: { ...understood, [key]: { revision, by, at } } })
  },
  'amendment.answered': (draft, { amendment, clause, party, revision, stance, reason, by }, at) => {
    const { positions } = need(draft.amendments, amendment)
    const key = positionKey(clause, party)
    const { deemed: _, ...spoken } = position(positions, key)
    const said = { ...spoken, revision, stance, reason, by, at }
    change(draft, amendment, at, { positions: { ...positions, [key]: said } })
  },
  'amendment.objected': (draft, { amendment, objection: id, type: _, ...said }, at) => {
    const { objections } = need(draft.amendments, amendment)
    const raised = { ...said, id, at, status: 'raised', proposal: null, outcome: '' }
    change(draft, amendment, at, { objections: { ...objections, [id]: raised } })
  },
  'amendment.replied': (draft, { amendment, objection, title, text, by }, at) => {
    const { objections } = need(draft.amendments, amendment)
    const replied = { ...need(objections, objection), proposal: { title, text, by, at } }
    change(draft, amendment, at, { objections: { ...objections, [objection]: replied } })
  },
  'amendment.settled': (draft, { amendment, objection, outcome }, at) => {
    const { objections } = need(draft.amendments, amendment)
    const settled = { ...need(objections, objection), outcome }
    change(draft, amendment, at, { objections: { ...objections, [objection]: settled } })
  },
  'amendment.decided': () => {},
  'amendment.sealed': (draft, { amendment, digest, slots }, at) => {
    const made = slots.map(({ slot: id, ...place }) => {
      const slot: Slot = { ...freshSlot, ...place, id, seal: 1, turn: 1, eligible: [place.person] }
      return [id, slot] as const
    })
    change(draft, amendment, at, { digest, slots: Object.fromEntries(made) })
  },
  'amendment.signed': (draft, { amendment, slot }, at) => {
    const { slots } = need(draft.amendments, amendment)
    change(draft, amendment, at, { slots: { ...slots, [slot]: { ...need(slots, slot), signedAt: at } } })
  },
  'amendment.declined': (draft, { amendment, slot, reason }, at) => {
    const { slots } = need(draft.amendments, amendment)
    change(draft, amendment, at, { slots: { ...slots, [slot]: { ...need(slots, slot), reason } } })
  },
  'amendment.unsealed': (draft, { amendment }, at) => change(draft, amendment, at, { digest: null }),
  'amendment.effective': (draft, { version, endsOn }) => {
    draft.life = { ...draft.life, version, endsOn: endsOn ?? draft.life.endsOn }
  },
}

function position(positions: Amendment['positions'], key: string): Position {
  const [clause = '', party = ''] = key.split(':')
  const none = { clause, party, status: 'none', revision: 0, stance: null, reason: '', by: '', at: '' }
  return positions[key] ?? none
}

/** A move of something that belongs to an amendment: `AM1:c07:riverstone`, `AM1:OB2`, `AM1:S1:uconf:p06`. */
export function moveAmended(draft: Agreement, moved: Moved, at: string): boolean {
  const { chart, entity, to } = moved
  const end = entity.indexOf(':')
  const amendment = end > 0 ? draft.amendments[entity.slice(0, end)] : undefined
  if (!amendment) return false
  const { id, positions, objections, slots } = amendment
  const inner = entity.slice(end + 1)
  const changed: Partial<Amendment> =
    chart === 'position'
      ? {
          positions: {
            ...positions,
            [inner]: positionTo(
              position(positions, inner),
              asked(draft, amendment, inner),
              moved,
              amendment.deadline ?? at,
            ),
          },
        }
      : chart === 'objection'
        ? { objections: { ...objections, [inner]: { ...need(objections, inner), status: to } } }
        : { slots: { ...slots, [inner]: { ...need(slots, inner), status: to } } }
  draft.amendments[id] = { ...amendment, ...changed }
  return true
}

/** The clause that a position is about: its revision counts on from the consolidated text's. */
function asked({ clauses }: Agreement, { revision }: Amendment, key: string): { revision: number } {
  const [clause = ''] = key.split(':')
  return { revision: (clauses[clause]?.revision ?? 0) + revision }
}
