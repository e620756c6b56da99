import { decide } from '#machines/decide.ts'
import type { Fact } from '#machines/facts.ts'
import type { Agreement } from '#machines/state.ts'
import type { Story } from '#tests/story.ts'
import { actOf, type Choice, type Done } from './at-random.ts'
import { endingOf, FINAL } from './at-random-ending.ts'
import { observes, properties } from './at-random-properties.ts'

/** What the runs came to: by name, how often. */
export type Tally = {
  commands: number
  tried: Map<string, number>
  performed: Map<string, number>
  /** `chart state`. */
  reached: Map<string, number>
  /** How often each property had something to look at. */
  looked: Map<string, number>
}

export const tally = (): Tally => ({
  commands: 0,
  tried: new Map(),
  performed: new Map(),
  reached: new Map(),
  looked: new Map(),
})

const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1)

/** Does what is chosen from where a story ends, looks at every moment, and sees that it can end. */
export function run(from: Story, chosen: readonly Choice[], sums: Tally): void {
  let now = freeze(from.agreement as Agreement)
  let { at } = from
  const others = new WithoutObservers(now)
  for (const [step, choice] of chosen.entries()) {
    const done = freeze(actOf(now, choice, at, step))
    const { after, facts, refusal } = outcomeOf(now, done)
    note(sums, done, facts, refusal === null)
    const moment = { done, before: now, after, facts, refusal }
    for (const [name, look] of Object.entries(properties)) if (look(moment)) count(sums.looked, name)
    if (others.follow(moment)) count(sums.looked, OBSERVERS)
    now = freeze(after)
    at = done.at
    // What has ended for good has no more to show: the same story goes another way.
    if (FINAL.includes(now.status)) {
      now = from.agreement as Agreement
      others.begin(now)
    }
  }
  const end = endingOf(now, at)
  if (!FINAL.includes(end)) throw new Error(`${ENDING}, but it stays in ${end}.`)
  if (!FINAL.includes(now.status)) count(sums.looked, ENDING)
}

/** The name of what `endingOf` shows: of the agreement alone (readings §9). */
export const ENDING = 'from wherever it stands an agreement can end'

/** The name of what `WithoutObservers` shows. */
export const OBSERVERS = 'without its observers it would have come to the same'

function outcomeOf(now: Agreement, { command, input, actor, at }: Done) {
  const outcome = decide(now, command, input as never, actor, at)
  if ('refusal' in outcome) return { after: now, facts: [] as Fact[], refusal: outcome.refusal }
  return { after: outcome.decided.agreement, facts: outcome.decided.facts, refusal: null }
}

function note(sums: Tally, { command }: Done, facts: Fact[], allowed: boolean): void {
  sums.commands += 1
  count(sums.tried, command)
  if (allowed && facts.length > 0) count(sums.performed, command)
  for (const fact of facts)
    if (fact.type === 'moved')
      for (const state of [fact.from, fact.to]) count(sums.reached, `${fact.chart} ${state}`)
}

/**
 * The same run, from which the acts of those who only observe are left out. Until one of them has done anything, both
 * are the same.
 */
class WithoutObservers {
  private now: Agreement
  private apart = false

  constructor(now: Agreement) {
    this.now = now
  }

  begin(now: Agreement): void {
    this.now = now
    this.apart = false
  }

  follow({
    done,
    before,
    after,
    facts,
  }: {
    done: Done
    before: Agreement
    after: Agreement
    facts: Fact[]
  }): boolean {
    // Whoever becomes a party, or leaves and may be asked again, observes no longer.
    const observer =
      observes(before, done.actor) && !['become-party', 'leave-agreement'].includes(done.command)
    this.apart ||= observer && facts.length > 0
    if (!this.apart) this.now = after
    else if (!observer) {
      const own = outcomeOf(this.now, done)
      this.now = own.after
      same(decisionsOf(own.facts), decisionsOf(facts))
    }
    if (this.apart) same(outcomesOf(this.now), outcomesOf(after))
    return this.apart
  }
}

function decisionsOf(facts: Fact[]) {
  return facts.filter(({ type }) => ['clause.decided', 'amendment.decided', 'motion.decided'].includes(type))
}

/** What the parties came to: of the agreement, of each clause, of each amendment. */
function outcomesOf({ status, clauses, amendments, positions }: Agreement) {
  const statuses = (map: Record<string, { status: string }>) => Object.values(map).map((one) => one.status)
  return [status, statuses(clauses), statuses(amendments), statuses(positions)]
}

function same(one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)]
  if (first !== second) throw new Error(`${OBSERVERS}, but: ${first} is not ${second}`)
}

/** Writing into anything that was handed over throws. */
function freeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  Object.values(value).forEach(freeze)
  return value
}
