import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { playSteps } from '#app/cli/play.ts'
import { Script } from '#app/cli/script.ts'
import type { Moved } from '#machines/facts.ts'
import { memoryLedger } from '#tests/memory-ledger.ts'
import { builtScript } from './build-script.ts'
import type { Op, Sample } from './story/sample.ts'

const sample = JSON.parse(
  readFileSync(new URL('../reference/sample-consortium.json', import.meta.url), 'utf8'),
) as Sample

/**
 * A party concurs as soon as its own grid is complete, which the sample tells of all twelve at once at event 31 (readings
 * R4): the event at which each does.
 */
const CONCUR_EARLIER: Record<string, number> = {
  ...{ poly: 26, uconf: 26, cedar: 26, beaurivage: 26, lantern: 26, plains: 26, numa: 26, utt412: 26 },
  ...{ hydraulis: 26, riverstone: 27, threeshores: 28 },
}

/** Told once in the sample for what happens once for each edit, or each signature. */
const TOLD_ONCE = ['agreement A1 EDIT_TEXT', 'agreement A1 SIGNATURE_ADDED']

/** Charts of which the sample tells only what matters to it (readings §9). */
const TOLD_IN_PART = ['position', 'obligation']

describe('the story, transition by transition', () => {
  /** What moved in each event, as it happened. */
  const moved: Record<number, Moved[]> = {}

  beforeAll(async () => {
    const story = Script.parse(JSON.parse(JSON.stringify(builtScript())))
    const ledger = memoryLedger()
    for (const { n } of sample.events) {
      const steps = story.steps.filter(({ event }) => event === n)
      const facts = await factsOf(ledger, { ...story, steps })
      moved[n] = facts.filter((fact) => fact.type === 'moved')
    }
  }, 60_000)

  it('makes each transition of the sample, in its event, and no other', () => {
    const [missing, left] = compare()
    expect(missing).toEqual([])
    expect(left.filter((name) => !TOLD_ONCE.some((once) => name.endsWith(once)))).toEqual([])
  })

  function compare(): [string[], string[]] {
    const rest = new Map(Object.entries(moved).map(([n, facts]) => [Number(n), [...facts]]))
    const missing = sample.events.flatMap(({ n, ops }) =>
      ops.flatMap((op) => {
        const event = (n === 31 && op.event === 'CONCUR' ? CONCUR_EARLIER[op.entity] : undefined) ?? n
        const facts = rest.get(event) ?? []
        const found = facts.findIndex((fact) => isSame(fact, op))
        if (found < 0) return [nameOf(n, op)]
        facts.splice(found, 1)
        return []
      }),
    )
    const left = [...rest].flatMap(([n, facts]) =>
      facts
        .filter(({ chart, entity }) => !TOLD_IN_PART.includes(chart) && !entity.startsWith('AM1:'))
        .map((fact) => nameOf(n, fact)),
    )
    return [missing, left]
  }
})

async function factsOf(ledger: ReturnType<typeof memoryLedger>, script: Script) {
  const facts: Awaited<ReturnType<typeof ledger.append>>['facts'] = []
  const listening: typeof ledger = {
    find: ledger.find,
    append: async (id, work) => {
      const appended = await ledger.append(id, work)
      facts.push(...appended.facts)
      return appended
    },
  }
  expect((await playSteps({ ledger: listening }, script)).refused).toEqual([])
  return facts
}

/** The sample names where a transition leads only where two are possible. */
function isSame(fact: Moved, { chart, entity, event, to = fact.to }: Op): boolean {
  return fact.chart === chart && fact.entity === entity && fact.event === event && fact.to === to
}

function nameOf(n: number, { chart, entity, event }: Pick<Op, 'chart' | 'entity' | 'event'>): string {
  return `event ${n}: ${chart} ${entity} ${event}`
}
