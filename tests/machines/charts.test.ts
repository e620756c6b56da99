import { describe, expect, it } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { charts } from '#machines/charts/index.ts'
import type { Chart } from '#machines/facts.ts'
import reference from '#tests/reference/statecharts.json' with { type: 'json' }

type Row = { id: string; event: string; from: string; to: string }

const names = Object.keys(charts) as Chart[]

/** Every transition of a machine, as the reference writes them. */
function builtRows(machine: AnyStateMachine): Row[] {
  return getStateNodes(machine.root).flatMap((node) =>
    [...node.transitions.values()].flat().map((step) => ({
      id: String(step.meta?.id),
      event: step.eventType,
      from: node.path.join('.'),
      to: initialLeaf(step.target?.[0] ?? node),
    })),
  )
}

function initialLeaf(node: AnyStateMachine['root']): string {
  const [inner] = node.initial?.target ?? []
  return inner ? initialLeaf(inner) : node.path.join('.')
}

function referenceOf(name: Chart) {
  const found = reference.find(({ id }) => id === name)
  if (!found) throw new Error(`The reference has no chart ${name}.`)
  return found
}

/** Transitions that the reference lacks, each with the reason why it is needed. */
const BEYOND: Record<string, Row & { why: string }> = {
  'AGR+1': {
    ...{ id: 'AGR+1', event: 'SIGNATURE_REVOKED', from: 'signed', to: 'signing.held' },
    why: 'A disputed signature that is found void leaves a fully signed agreement one short (readings §3.8).',
  },
  'CLA+1': {
    ...{ id: 'CLA+1', event: 'RECALL', from: 'adopted', to: 'to_reconfirm' },
    why: 'A text that goes back to the draft has no positions any more: what was adopted is asked again (readings §3.9).',
  },
  'AME+1': {
    ...{ id: 'AME+1', event: 'REOPEN', from: 'agreed', to: 'consultation' },
    why: 'Whoever was deemed to accept an amendment may contradict it before it is signed (§6.2); the agreement has AGR-13 for that.',
  },
  'PAR+1': {
    ...{ id: 'PAR+1', event: 'RECALL', from: 'invited', to: 'listed' },
    why: 'An invitation that was sent to the wrong organization, or too early, is taken back by who sent it.',
  },
}

/**
 * Where a chart goes further than the reference, or not as far, on purpose: the origins that it adds or leaves out, and
 * why, in a sentence.
 */
const DEVIATIONS: Record<string, { adds?: string[]; omits?: string[]; stays?: string[]; why: string }> = {
  'AGR-29': {
    adds: ['in_force.suspended'],
    stays: ['in_force.suspended'],
    why: 'A party may also join while the agreement is suspended, which does not end the suspension (readings §3.12).',
  },
  'AGR-30': {
    adds: ['in_force.suspended'],
    stays: ['in_force.suspended'],
    why: 'A notice also ends while the agreement is suspended, which does not end the suspension (readings §3.12).',
  },
  'AME-20': {
    adds: ['call', 'agreed', 'adopted'],
    why: 'A terminal agreement closes its amendments, also those that were decided and have no effect yet (readings §3.11).',
  },
}

describe.each(names)('the chart of %s', (name) => {
  const { machine, conditions } = charts[name]
  const rows = builtRows(machine)
  const beyond = rows.flatMap(({ id }) => BEYOND[id] ?? [])
  const known = new Map(
    [...referenceOf(name).transitions, ...beyond.map((row) => ({ ...row, from: [row.from] }))].map((row) => [
      row.id,
      row,
    ]),
  )

  it('has only transitions of the reference, with its event, origin and target', () => {
    for (const row of rows) {
      const stays = DEVIATIONS[row.id]?.stays?.includes(row.from) && row.from === row.to
      const to = stays ? known.get(row.id)?.to : row.to
      expect(known.get(row.id), JSON.stringify(row)).toMatchObject({ event: row.event, to })
      const origins = [...(known.get(row.id)?.from ?? []), ...(DEVIATIONS[row.id]?.adds ?? [])]
      expect(origins, row.id).toContain(row.from)
    }
  })

  it('starts where the reference does', () => {
    expect(machine.root.initial.target?.[0]?.path.join('.')).toBe(referenceOf(name).initial)
  })

  it('has every origin that the reference gives, or says why not', () => {
    for (const [id, { from }] of known) {
      const built = rows.filter((row) => row.id === id).map((row) => row.from)
      const left = from.filter(
        (origin) => !built.includes(origin) && !DEVIATIONS[id]?.omits?.includes(origin),
      )
      if (built.length > 0) expect(left, id).toEqual([])
    }
  })

  it('leaves out no transition of the reference', () => {
    const built = new Set(rows.map(({ id }) => id))
    const missing = [...known.keys()].filter((id) => !built.has(id))
    expect(missing).toEqual([])
  })

  it('neither starts, waits for nor sends anything: every cause comes in as an event', () => {
    for (const node of getStateNodes(machine.root)) {
      const { invoke, entry, exit, after, always, transitions } = node
      expect([invoke, entry, exit, after, always ?? []].flat()).toEqual([])
      expect([...transitions.values()].flat().flatMap(({ actions }) => actions)).toEqual([])
    }
    expect(Object.keys(machine.implementations.actors)).toEqual([])
  })

  it('names a condition for each of its guards, and has no idle one', () => {
    const guards = getStateNodes(machine.root).flatMap((node) =>
      [...node.transitions.values()]
        .flat()
        .map(({ guard }) => guard as string | { type: string } | undefined),
    )
    const used = new Set(guards.flatMap((guard) => (typeof guard === 'object' ? guard.type : (guard ?? []))))
    expect([...used].toSorted()).toEqual(Object.keys(conditions).toSorted())
  })
})
