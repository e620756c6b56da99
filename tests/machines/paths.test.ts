import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getAdjacencyMap, getShortestPaths, getStateNodes } from 'xstate/graph'
import { attempt, type ChartDefinition, type Scene } from '#machines/chart.ts'
import { charts } from '#machines/charts/index.ts'
import type { Chart } from '#machines/facts.ts'
import { SYSTEM } from '#machines/state.ts'

/** An event that says which guard holds: every other is refused. Guards are inputs here, not conditions (readings §9). */
type Input = { type: string; passes: string; at: string; actor: typeof SYSTEM }
type Machine = ChartDefinition['machine']
type Edge = { from: string; to: string; id: string }

const names = Object.keys(charts) as Chart[]
const scene = { agreement: {}, id: 'x' } as Scene

/** Events that may happen to a chart, each once for every guard that it may meet and once for none. */
function inputsOf({ machine, conditions }: ChartDefinition): Input[] {
  const steps = getStateNodes(machine.root).flatMap((node) => [...node.transitions.values()].flat())
  return [...new Set(steps.map(({ eventType }) => eventType))].flatMap((type) =>
    ['nothing', ...Object.keys(conditions)].map((passes) => ({ type, passes, at: '', actor: SYSTEM })),
  )
}

/** Every transition as the machine has it: where from, where to, under which number. */
function edgesOf(machine: Machine): Edge[] {
  return getStateNodes(machine.root).flatMap((node) =>
    [...node.transitions.values()].flat().map(({ meta, target }) => {
      const to = target?.[0] ?? node
      return { id: String(meta?.id), from: node.path.join('.'), to: leafOf(to) }
    }),
  )
}

function leafOf(node: Machine['root']): string {
  const [inner] = node.initial?.target ?? []
  return inner ? leafOf(inner) : node.path.join('.')
}

/**
 * Paths from the beginning: the shortest to each state, and one step further by whatever moves it there. XState makes
 * them from the machine itself; an event that no guard lets through makes none.
 */
function pathsOf(chart: ChartDefinition): Input[][] {
  const { machine } = chart
  const options = { events: inputsOf(chart), input: scene, serializeState: nameOf } as never
  const adjacent = Object.values(getAdjacencyMap(machine, options)) as Adjacent[]
  return (getShortestPaths(machine, options) as Path[]).flatMap(({ state, steps }) => {
    const way = steps.map(({ event }) => event).filter(({ type }) => type !== 'xstate.init')
    const here = adjacent.find((one) => nameOf(one.state) === nameOf(state))
    const next = Object.values(here?.transitions ?? {}).map(({ event }) => event)
    const onward = next.filter((event) => machine.getTransitionData(state as never, event).length > 0)
    return [way, ...onward.map((event) => [...way, event])]
  })
}

type State = { value: unknown }
type Path = { state: State; steps: { event: Input }[] }
type Adjacent = { state: State; transitions: Record<string, { event: Input }> }

/** A state as the reference names it. */
function nameOf({ value }: State): string {
  if (typeof value === 'string') return value
  const [[outer, inner] = ['', '']] = Object.entries(value as Record<string, string>)
  return `${outer}.${inner}`
}

/** Goes along a path as a command would: each event tried on the chart in the state that the last one led to. */
function walk(chart: ChartDefinition, path: Input[]): Edge[] {
  let from = leafOf(chart.machine.root)
  return path.map((event) => {
    const tried = attempt(chart, from, scene, event)
    if ('reasons' in tried) throw new Error(`${chart.name} refuses ${event.type} in ${from}.`)
    const { move } = tried
    expect(move).toMatchObject({ from, event: event.type })
    from = move.to
    return { id: move.id, from: move.from, to: move.to }
  })
}

const written = ({ id, from, to }: Edge) => `${id} ${from} → ${to}`
const unique = (all: string[]) => [...new Set(all)].toSorted()

describe.each(names)('generated paths through the chart of %s', (name) => {
  const chart = charts[name]

  beforeEach(() => {
    for (const guard of Object.keys(chart.conditions))
      vi.spyOn(chart.conditions, guard).mockImplementation((_, event) =>
        (event as unknown as Input).passes === guard ? [] : [{ code: 'other_case' }],
      )
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('reach each of its states and take each of its transitions', () => {
    const walked = pathsOf(chart).flatMap((path) => walk(chart, path))
    expect(unique(walked.map(written))).toEqual(unique(edgesOf(chart.machine).map(written)))
    const leaves = getStateNodes(chart.machine.root).filter(({ type }) => type !== 'compound')
    const reached = [leafOf(chart.machine.root), ...walked.map(({ to }) => to)]
    expect(unique(reached)).toEqual(unique(leaves.map(({ path }) => path.join('.'))))
  })

  it('lead from each of its states to the end, where it has one', () => {
    const ends = getStateNodes(chart.machine.root).filter(({ type }) => type === 'final')
    const home = new Set(ends.map(({ path }) => path.join('.')))
    const edges = edgesOf(chart.machine)
    for (let size = -1; size !== home.size; ) {
      size = home.size
      for (const { from, to } of edges) if (home.has(to)) home.add(from)
    }
    const stuck = edges.flatMap(({ to }) => to).filter((state) => !home.has(state))
    expect(unique(stuck)).toEqual([])
  })
})
