import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { getStateNodes } from 'xstate/graph'
import { reasons as worded } from '#app/locales/fr/reasons.ts'
import { attempt, type ChartDefinition, type ChartEvent, OTHER_CASE } from '#machines/chart.ts'
import { charts } from '#machines/charts/index.ts'
import { decide } from '#machines/decide.ts'
import type { Chart, Fact } from '#machines/facts.ts'
import type { Reason } from '#machines/refusal.ts'
import { type Agreement, SYSTEM } from '#machines/state.ts'
import { stateOf } from '#machines/step.ts'
import { type Act, NOTHING, play, type Story } from '#tests/story.ts'

/** Where a guard is asked: by a command of somebody, or on the chart alone where no command can bring that about. */
type Told = { story: Act[]; last: Act }
type Tried = {
  story: Act[]
  id: string
  type: string
  /** The chart's state, where the story does not lead there. */
  from?: string
  /** What is different from the story's end. */
  change?: (now: Agreement) => Agreement
} & Partial<ChartEvent>
export type Scene = Told | Tried

/** `passes`, or the code of a reason that the guard gives. */
export type Table = Record<string, Record<string, Scene>>

/** These acts, of which the last is the one that is watched. */
export function tells(...acts: (Act | Act[])[]): Told {
  const all = acts.flat()
  return { story: all.slice(0, -1), last: all.at(-1) as Act }
}

/** This event on one entity of the chart, after the story. */
export function tries(story: Act[], event: Omit<Tried, 'story'>): Tried {
  return { story, ...event }
}

/** Something else in the agreement than the story left. */
export const having = (more: (now: Agreement) => Partial<Agreement>) => (now: Agreement) => ({
  ...now,
  ...more(now),
})

type Played = { story: Story; after: Map<Act, Played> }
const beginning: Played = { story: NOTHING, after: new Map() }

/** Many scenes begin with the same acts: these are played once. */
function endOf(acts: Act[]): Story {
  let played = beginning
  for (const one of acts) {
    const next = played.after.get(one) ?? { story: play([one], played.story), after: new Map() }
    played.after.set(one, next)
    played = next
  }
  return played.story
}

type Seen = { given: Reason[][]; moved: boolean; refusal: Reason[] | null }

/** What the guard said while the scene was played, whether its transition was taken, and what the person was told. */
function watch(chart: ChartDefinition, guard: string, scene: Scene): Seen {
  const { agreement, at } = endOf(scene.story)
  const watched = vi.spyOn(chart.conditions, guard)
  try {
    const outcome =
      'last' in scene ? told(scene.last, agreement, at) : tried(chart, scene, agreement as Agreement, at)
    const given = watched.mock.results.map(({ value }) => value as Reason[])
    const moved = outcome.facts.some(
      (fact) => fact.type === 'moved' && fact.chart === chart.name && guardOf(chart, fact.id).includes(guard),
    )
    return { given, moved, refusal: outcome.refusal }
  } finally {
    watched.mockRestore()
  }
}

type Outcome = { facts: Fact[]; refusal: Reason[] | null }

function told(last: Act, agreement: Agreement | null, before: string): Outcome {
  const at = last.at ?? new Date(Date.parse(before) + 60_000).toISOString()
  const outcome = decide(agreement, last.command, last.input(agreement), last.by, at)
  if ('refusal' in outcome) return { facts: [], refusal: outcome.refusal.reasons }
  return { facts: outcome.decided.facts, refusal: null }
}

function tried(chart: ChartDefinition, scene: Tried, end: Agreement, at: string): Outcome {
  const { story: _, id, from, change, ...event } = scene
  const agreement = change ? change(end) : end
  const state = from ?? stateOf(agreement, chart.name, id)
  const outcome = attempt(chart, state, { agreement, id }, { at, actor: SYSTEM, ...event })
  return 'move' in outcome
    ? { facts: [outcome.move], refusal: null }
    : { facts: [], refusal: outcome.reasons }
}

/** Every transition of a chart with its guard, by the reference's id. */
export function transitionsOf({ machine }: ChartDefinition): { id: string; guard: string | undefined }[] {
  return getStateNodes(machine.root).flatMap((node) =>
    [...node.transitions.values()].flat().map(({ meta, guard }) => ({
      id: String(meta?.id),
      guard: typeof guard === 'object' ? (guard as { type: string }).type : (guard as string | undefined),
    })),
  )
}

function guardOf(chart: ChartDefinition, id: string): (string | undefined)[] {
  return transitionsOf(chart)
    .filter((one) => one.id === id)
    .map(({ guard }) => guard)
}

/**
 * Each guard of a chart is passed once, and refused once for each reason that it can give, as `table` tells.
 *
 * @param sources files in which the chart's reasons are written: none of them may be missing from the table
 * @param elsewhere codes of those files that no guard of this chart gives
 */
export function describeGuards(name: Chart, table: Table, sources: string[], elsewhere: string[] = []): void {
  const chart = charts[name]
  describe(`the guards of ${name}`, () => {
    it('are all here, each passed once and refused at least once', () => {
      expect(Object.keys(table).toSorted()).toEqual(Object.keys(chart.conditions).toSorted())
      for (const [guard, scenes] of Object.entries(table)) {
        expect(Object.keys(scenes), guard).toContain('passes')
        expect(Object.keys(scenes).length, guard).toBeGreaterThan(1)
      }
    })

    it('give no reason that is not here', () => {
      const here = new Set(Object.values(table).flatMap((scenes) => Object.keys(scenes)))
      const codes = sources.flatMap(codesIn).filter((code) => !elsewhere.includes(code))
      expect([...new Set(codes)].filter((code) => !here.has(code))).toEqual([])
    })

    describe.each(Object.entries(table))('%s', (guard, scenes) => {
      it.each(Object.keys(scenes))('%s', (gives) => {
        const { given, moved, refusal } = watch(chart, guard, scenes[gives] as Scene)
        const codes = given.map((reasons) => reasons.map(({ code }) => code))
        expect(codes).toContainEqual(gives === 'passes' ? [] : expect.arrayContaining([gives]))
        for (const code of codes.flat())
          expect(Object.keys(scenes), 'a reason that the table lacks').toContain(code)
        if (gives === 'passes') expect([refusal, moved]).toEqual([null, true])
        else if (refusal !== null && gives !== OTHER_CASE)
          expect(refusal.map(({ code }) => code)).toContain(gives)
      })
    })
  })
}

/** Codes of reasons that stand in a file: whatever in quotes has words in French. */
function codesIn(file: string): string[] {
  const quoted = readFileSync(`machines/${file}`, 'utf8').matchAll(/'([a-z]+(?:_[a-z]+)*)'/g)
  return [...quoted].flatMap(([, code]) => (code !== undefined && code in worded ? [code] : []))
}
