import { type AnyStateMachine, getNextTransitions, transition } from 'xstate'
import type { Authority } from './authority.ts'
import type { Chart, Moved } from './facts.ts'
import { type Reason, unless } from './refusal.ts'
import type { Actor, Agreement } from './state.ts'

/** What every chart's guards look at: the whole agreement, and which clause, party, slot… the chart is about. */
export type Scene = { agreement: Agreement; id: string }

/** An event of a chart, with what its guards ask of it. The instant and the actor come in; no chart has a clock. */
export type ChartEvent = {
  type: string
  at: string
  actor: Actor
  revision?: number
  reason?: string
  /** Did the wording or the duties change in substance? */
  changed?: boolean
  clauses?: string[]
  deadline?: string
  /** Statutory holidays that the deadline was reckoned with. */
  holidays?: readonly string[]
  /** By itself, because the quorum is not there. */
  automatic?: boolean
  digest?: string
  /** The day on which something is to happen, ISO date. */
  on?: string
  /** Under what a signature is given to somebody else. */
  authority?: Authority
  person?: string
  /** Who joined or left. */
  party?: string
  turn?: number
  /** The class that an amendment is given. */
  kind?: string
}

/** A guard that says why: no reasons when it holds. */
export type Condition = (scene: Scene, event: ChartEvent) => Reason[]
export type Conditions = Record<string, Condition>

/** XState guards made from conditions of the same names. */
export function guardsOf<Names extends string>(conditions: Record<Names, Condition>) {
  const guards = {} as Record<Names, (args: { context: Scene; event: ChartEvent }) => boolean>
  for (const name of Object.keys(conditions) as Names[]) {
    guards[name] = ({ context, event }) => conditions[name](context, event).length === 0
  }
  return guards
}

/** The condition that holds when all of these do; gives every reason, not only the first. */
export function all(...conditions: Condition[]): Condition {
  return (scene, event) => conditions.flatMap((condition) => condition(scene, event))
}

/** Types of XState's `setup` for every chart. */
export const chartTypes = {} as { context: Scene; events: ChartEvent; input: Scene }

export type ChartDefinition = { name: Chart; machine: AnyStateMachine; conditions: Conditions }

type Candidate = { id: string; reasons: Reason[] }

/**
 * Tries one event on one chart.
 *
 * @param from the chart's state, as the reference names it (`review.open`)
 * @returns the move with the reference's id, or the reasons that refuse it; an event that the state does not list
 *   is refused, never ignored (reference §6.5)
 */
export function attempt(
  chart: ChartDefinition,
  from: string,
  scene: Scene,
  event: ChartEvent,
): { move: Moved } | { reasons: Reason[] } {
  const snapshot = chart.machine.resolveState({ value: nestedValue(from), context: scene })
  const candidates = listCandidates(chart, snapshot, scene, event)
  const chosen = candidates.find((candidate) => candidate.reasons.length === 0)
  if (!chosen) return { reasons: reasonsOf(candidates, chart.name, from, event.type) }
  const [next] = transition(chart.machine, snapshot, event)
  const move = {
    chart: chart.name,
    entity: scene.id,
    event: event.type,
    id: chosen.id,
    from,
    to: dottedName(next.value),
  }
  return { move: { type: 'moved', ...move } }
}

function listCandidates(
  chart: ChartDefinition,
  snapshot: Parameters<typeof getNextTransitions>[0],
  scene: Scene,
  event: ChartEvent,
): Candidate[] {
  return getNextTransitions(snapshot)
    .filter((step) => step.eventType === event.type)
    .map((step) => {
      const guard = step.guard as { type: string } | string | undefined
      const name = typeof guard === 'object' ? guard.type : guard
      const condition = name === undefined ? undefined : chart.conditions[name]
      return { id: String(step.meta?.id ?? ''), reasons: condition ? condition(scene, event) : [] }
    })
}

/** The reason of a transition that is about another case than the one that is asked for: never the useful one. */
export const OTHER_CASE = 'other_case'

/** Several transitions may share an event: the reasons of the one that came nearest are the useful ones. */
function reasonsOf(candidates: Candidate[], chart: Chart, state: string, event: string): Reason[] {
  const about = ({ reasons }: Candidate) => !reasons.some(({ code }) => code === OTHER_CASE)
  const meant = candidates.some(about) ? candidates.filter(about) : candidates
  const nearest = meant.toSorted((one, other) => one.reasons.length - other.reasons.length)[0]
  return nearest?.reasons ?? unless(false, 'not_in_this_state', { chart, state, event })
}

/** `review.open` as XState's nested value. */
function nestedValue(name: string): string | Record<string, string> {
  const [outer = '', inner] = name.split('.')
  return inner === undefined ? outer : { [outer]: inner }
}

function dottedName(value: unknown): string {
  if (typeof value === 'string') return value
  const [[outer, inner]] = Object.entries(value as Record<string, string>) as [[string, string]]
  return `${outer}.${inner}`
}
