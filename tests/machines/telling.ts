import { expect } from 'vitest'
import { decide } from '#machines/decide.ts'
import type { Fact, FactType } from '#machines/facts.ts'
import type { Refusal } from '#machines/refusal.ts'
import type { CommandName, InputOf } from '#machines/rules/index.ts'
import type { Actor, Agreement } from '#machines/state.ts'
import { type Act, play, type Story } from '#tests/story.ts'

/** Given these acts, when someone does this, then these facts, or that refusal. */
export function given(...acts: (Act | Act[])[]) {
  return after(play(acts.flat()))
}

export function after(story: Story) {
  return {
    story,
    agreement: story.agreement as Agreement,
    when: <Name extends CommandName>(command: Name, input: InputOf<Name>, by: Actor, at = later(story.at)) =>
      outcome(decide(story.agreement, command, input, by, at)),
    whenAct: (one: Act) => {
      const at = one.at ?? later(story.at)
      return outcome(decide(story.agreement, one.command, one.input(story.agreement), one.by, at))
    },
  }
}

function outcome(outcome: ReturnType<typeof decide>) {
  return {
    /** The facts' types, consequences included as `chart entity EVENT`. */
    thenFacts(...expected: string[]) {
      expect(outcome).not.toHaveProperty('refusal')
      if ('decided' in outcome) expect(outcome.decided.facts.map(nameOf)).toEqual(expected)
    },
    thenSome(...expected: string[]) {
      expect(outcome).not.toHaveProperty('refusal')
      if ('decided' in outcome)
        expect(outcome.decided.facts.map(nameOf)).toEqual(expect.arrayContaining(expected))
    },
    thenNothing() {
      expect(outcome).toMatchObject({ decided: { facts: [] } })
    },
    thenRefused(kind: Refusal['kind'], ...codes: string[]) {
      expect(outcome).toMatchObject({ refusal: { kind } })
      if ('refusal' in outcome) expect(outcome.refusal.reasons.map(({ code }) => code)).toEqual(codes)
    },
    /** What was recorded, and the names of it. */
    get recorded(): Fact[] {
      return 'decided' in outcome ? outcome.decided.facts : []
    },
    get facts(): string[] {
      return 'decided' in outcome ? outcome.decided.facts.map(nameOf) : []
    },
    /** The parties that may read it; undefined when everybody may. */
    get readers(): string[] | undefined {
      return 'decided' in outcome ? outcome.decided.readers : undefined
    },
    get agreement(): Agreement {
      if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal))
      return outcome.decided.agreement
    },
  }
}

export function nameOf(fact: Fact): FactType | string {
  return fact.type === 'moved' ? `${fact.chart} ${fact.entity} ${fact.event}` : fact.type
}

function later(at: string): string {
  return new Date(Date.parse(at) + 60_000).toISOString()
}

/** Statuses of some entities, by id. */
export function statuses(map: Record<string, { status: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([id, { status }]) => [id, status]))
}
