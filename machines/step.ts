import { attempt, type ChartEvent } from './chart.ts'
import { charts } from './charts/index.ts'
import { applyFact, draftOf, evolve } from './evolve.ts'
import type { Chart, Fact } from './facts.ts'
import { sceneOf } from './in-force/view.ts'
import { ownValue, type Reason, refuseFor } from './refusal.ts'
import type { Actor, Agreement } from './state.ts'

type Extra = Omit<Partial<ChartEvent>, 'type' | 'at' | 'actor'> & { because?: string }

/**
 * One command being decided: what follows from it, in order, with the state as it is after each fact, so that
 * every consequence is judged on what came before it. All of it becomes one entry.
 */
export class Step {
  readonly facts: Fact[] = []
  /** The parties that may read the entry; null: everybody. */
  readers: string[] | null = null
  readonly actor: Actor
  readonly at: string
  private draft: Agreement | null

  constructor(agreement: Agreement | null, actor: Actor, at: string) {
    this.draft = agreement === null ? null : draftOf(agreement)
    this.actor = actor
    this.at = at
  }

  /** The state after the facts so far. */
  get agreement(): Agreement {
    if (!this.draft) throw new Error('The agreement does not exist before agreement.created.')
    return this.draft
  }

  record(fact: Fact): void {
    this.facts.push(fact)
    if (this.draft) applyFact(this.draft, fact, this.at)
    else this.draft = evolve(null, fact, this.at)
  }

  /** Moves a chart; refuses the whole command when the chart does not allow it. */
  move(chart: Chart, entity: string, event: string, extra: Extra = {}): void {
    const reasons = this.tryMove(chart, entity, event, extra)
    refuseFor('Refused', reasons)
  }

  /** Moves a chart if it allows it, and says why not otherwise: for consequences that fire only where the chart lists them. */
  tryMove(chart: Chart, entity: string, event: string, { because, ...extra }: Extra = {}): Reason[] {
    const tried = this.attempt(chart, entity, event, extra)
    if ('reasons' in tried) return tried.reasons
    this.record(because === undefined ? tried.move : { ...tried.move, because })
    return []
  }

  private attempt(chart: Chart, entity: string, type: string, extra: Extra) {
    const scene = sceneOf(this.agreement, entity)
    const event = { ...extra, type, at: this.at, actor: this.actor }
    const tried = attempt(charts[chart], stateOf(scene.agreement, chart, scene.id), scene, event)
    return 'move' in tried ? { move: { ...tried.move, entity } } : tried
  }
}

/** The state of one chart's entity, as the reference names it. */
export function stateOf(agreement: Agreement, chart: Chart, entity: string): string {
  if (chart === 'agreement') return agreement.status
  if (chart === 'position') return agreement.positions[entity]?.status ?? 'none'
  const entities = {
    clause: agreement.clauses,
    objection: agreement.objections,
    participation: agreement.parties,
    signature: agreement.slots,
    obligation: agreement.obligations,
    amendment: agreement.amendments,
  }[chart]
  const held = ownValue<{ status: string }>(entities, entity)
  refuseFor('Missing', held ? [] : [{ code: `${chart}_missing`, detail: { id: entity } }])
  return held?.status ?? ''
}
