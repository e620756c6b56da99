import type { Agreement, Responsibility } from '#machines/state.ts'
import { PartyType } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'
import { anchors, dueChoice } from '#templates/clauses/due-rules.ts'
import { namedInOrder, numberOf } from './reading.server.ts'

/** One duty as a form holds it, or an empty one; null where the agreement has no such clause or duty. */
export function dutyFormOf(agreement: Agreement, clauseId: string, dutyId: string | null) {
  const clause = agreement.clauses[clauseId]
  if (!clause || !agreement.order.includes(clauseId)) return null
  const duty = clause.responsibilities.find(({ id }) => id === dutyId) ?? null
  if (dutyId !== null && duty === null) return null
  return {
    clause: {
      id: clauseId,
      number: numberOf(agreement, clauseId),
      title: clause.title,
      seen: clause.revision,
    },
    duty: duty && { id: duty.id, title: duty.title, due: duty.dueLabel },
    fields: duty ? fieldsOf(duty) : EMPTY,
    anchors: [...anchors].map(([id, words]) => ({ id, words })),
    types: PartyType.options,
    parties: namedInOrder(agreement).map(({ id, name }): { id: string; name: Words } => ({ id, name })),
  }
}

export type DutyForm = NonNullable<ReturnType<typeof dutyFormOf>>

const EMPTY: Record<string, string> = { 'due.kind': 'continuous', allocation: 'each' }

function fieldsOf(duty: Responsibility): Record<string, string> {
  const { title, text, evidence, due, allocation, raci, effort, funder } = duty
  const letters = Object.entries(raci).map(([type, letter]) => [`raci.${type}`, letter] as const)
  const words = Object.entries({ title, text, evidence }).flatMap(([name, { fr, en }]) => [
    [`${name}.fr`, fr] as const,
    [`${name}.en`, en] as const,
  ])
  const fields: Record<string, string> = Object.fromEntries([...words, ...letters, ...dueFields(due)])
  return {
    ...fields,
    allocation,
    effort: effort === undefined ? '' : String(effort),
    funder: funder ?? '',
  }
}

/** A rule that can be chosen is shown as its parts; another one is kept as it is. */
function dueFields(due: string): [string, string][] {
  const choice = dueChoice(due)
  if (choice === null) return [['due.kind', 'kept']]
  if (choice.kind === 'continuous') return [['due.kind', 'continuous']]
  if (choice.kind === 'every') return [['due.kind', choice.rhythm]]
  const { kind, anchor, amount, unit, side } = choice
  return [
    ['due.kind', kind],
    ['due.anchor', anchor],
    ['due.amount', String(amount)],
    ['due.unit', unit],
    ['due.side', side],
  ]
}
