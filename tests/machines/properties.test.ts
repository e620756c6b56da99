import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { getStateNodes } from 'xstate/graph'
import { charts } from '#machines/charts/index.ts'
import { type CommandName, rules } from '#machines/rules/index.ts'
import { choices } from './at-random.ts'
import { properties } from './at-random-properties.ts'
import { ENDING, OBSERVERS, run, tally } from './at-random-run.ts'
import { start, storyOf } from './at-random-starts.ts'

/** How many runs, from which seed, and along which path of it: `npm run soak` gives them. */
const { SOAK_RUNS, SOAK_SEED, SOAK_PATH } = process.env
const soaking = SOAK_RUNS !== undefined
const RUNS = {
  numRuns: Number(SOAK_RUNS ?? 300),
  // The same runs each time, so that a test that passed passes; a soak goes where nobody has been.
  seed: Number(SOAK_SEED ?? (soaking ? Date.now() % 2 ** 31 : 20_261_125)),
  // Looking for a smaller case takes many minutes: only when one is looked at again, by its path.
  ...(SOAK_PATH ? { path: SOAK_PATH } : { endOnFailure: true }),
}
const HOUR = 3_600_000

const sums = tally()

/** Every so often, how far it is: a soak takes minutes. */
function progress(runs: number): void {
  if (soaking && runs % 250 === 0) process.stdout.write(`${runs} runs, ${sums.commands} commands\n`)
}

beforeAll(() => {
  process.stdout.write(`${RUNS.numRuns} random runs from the seed ${RUNS.seed}\n`)
  let runs = 0
  fc.assert(
    fc.property(start, choices, (begins, chosen) => {
      run(storyOf(begins), chosen, sums)
      runs += 1
      progress(runs)
    }),
    RUNS,
  )
}, HOUR)

describe('whatever people try, in whatever order', () => {
  it.each([...Object.keys(properties), OBSERVERS, ENDING])('%s', (name) => {
    // It held at every moment, or the runs had ended there. That there was something to hold is what is left to see.
    expect(sums.looked.get(name) ?? 0).toBeGreaterThan(0)
  })
})

/** What no run does, and why. */
const NEVER: Partial<Record<CommandName, string>> = {
  'create-agreement': 'Every run begins with an agreement that is there.',
  'adopt-procedure': 'Every run begins under the newest version of the procedure.',
}

/** How many verbs and states three hundred runs may miss for want of an occasion; a soak misses none. */
const MISSED = soaking ? 0 : 12

describe('the runs', () => {
  it('try everything that anybody can do, and nearly all of it happens', () => {
    const verbs = Object.keys(rules) as CommandName[]
    expect(verbs.filter((verb) => !sums.tried.has(verb))).toEqual([])
    const missed = verbs.filter((verb) => !sums.performed.has(verb) && !(verb in NEVER))
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(MISSED)
    const done = [...sums.performed.values()].reduce((one, other) => one + other, 0)
    expect(done).toBeGreaterThan(sums.commands / 4)
  })

  it('come to nearly every state of every chart', () => {
    const states = Object.values(charts).flatMap(({ name, machine }) =>
      leavesOf(machine).map((state) => `${name} ${state}`),
    )
    const missed = states.filter((state) => !sums.reached.has(state))
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(MISSED / 2)
  })
})

/** Every state of a chart that holds no other. */
function leavesOf(machine: AnyStateMachine): string[] {
  const leaves = getStateNodes(machine.root).filter(({ type }) => type !== 'compound')
  return leaves.map(({ path }) => path.join('.')).toSorted()
}
