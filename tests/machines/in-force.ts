import type { CreateAgreement } from '#machines/rules/drafting.ts'
import { SYSTEM } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { clauses } from '#tests/cast-text.ts'
import { type Act, act, allSigned } from '#tests/story.ts'

/** When the three parties' agreement takes effect here: the moment of the last signature. */
export const enters = (at?: string): Act => act('enter-into-force', {}, SYSTEM, at)

/** Due dates of the duties of the cast's text, one of each kind: whatever the catalogue's grammar can say. */
export const DUE = {
  'rec-03': 'once:effective+P60D',
  'sup-03': 'every:P6M',
  'dat-01': 'continuous',
  'saf-01': 'each:placement.start-P7D',
} as const

/** The whole story up to the entry into force, with these due dates in its text. */
export function inForce(
  due: Record<string, string> = DUE,
  policy = cast.unanimity,
  endsOn: string | null = null,
): Act[] {
  const [create, ...rest] = allSigned(policy) as [Act, ...Act[]]
  const planned = rest.toSpliced(
    rest.findIndex(({ command }) => command === 'lock-policy'),
    0,
    act('plan-signing', (now) => ({ plan: { ...now.plan, endsOn } }), cast.sunita),
  )
  const input = create.input(null) as CreateAgreement
  const dated = clauses.map((one) => ({
    ...one,
    body: {
      ...one.body,
      responsibilities: one.body.responsibilities.map((duty) => ({ ...duty, due: due[duty.id] ?? duty.due })),
    },
  }))
  const begins = { ...create, input: () => ({ ...input, clauses: dated }) } as unknown as Act
  return [begins, ...(endsOn === null ? rest : planned), enters()]
}

/** The three parties decide to end it. */
export const ending = (): Act[] => deciding('terminate', '2026-06-30')

/** The three parties decide to suspend it. */
export const suspending = (): Act[] => deciding('suspend')

/** The clock comes by after its last day. */
export const expiring = (at: string): Act => act('follow-life', {}, SYSTEM, at)

function deciding(kind: 'terminate' | 'suspend', on: string | null = null): Act[] {
  const motion = { kind, party: null, on, name: null, reason: 'Voici pourquoi.' }
  return [
    act('table-motion', motion, cast.sunita),
    ...[cast.chloe, cast.shauna].map((by) =>
      act('answer-motion', { motion: 'MO1', agrees: true, reason: '' }, by),
    ),
  ]
}

/** The university keeps the register besides its own affairs. */
export const keeper = cast.sunita

/** A day, at noon in Toronto. */
export const noon = (day: string) => `${day}T16:00:00.000Z`

export const records = (anchor: string, on: string, at?: string, parties: string[] = []): Act =>
  act('record-anchor', { event: { anchor, on, parties, note: '' } }, keeper, at)

/** The clock comes by. */
export const ticks = (at: string): Act => act('follow-dates', {}, SYSTEM, at)

export const files = (obligation: string, by = cast.chloe, at?: string): Act =>
  act('submit-evidence', { obligation, evidence: 'Douze places affichées.' }, by, at)
