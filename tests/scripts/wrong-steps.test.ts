import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { differenceOf, isAsExpected } from '#app/cli/expected.ts'
import { playSteps } from '#app/cli/play.ts'
import { Script, Step } from '#app/cli/script.ts'
import type { Found } from '#app/record/ledger.server.ts'
import { memoryLedger } from '#tests/memory-ledger.ts'
import { builtScript } from './build-script.ts'
import { wrongBeforeTheSeal } from './story/wrong-before-the-seal.ts'
import { wrongOnceSealed } from './story/wrong-once-sealed.ts'
import type { Said } from './story/wrong-step.ts'

const wrongSteps = [...wrongBeforeTheSeal, ...wrongOnceSealed]
const story = Script.parse(JSON.parse(JSON.stringify(builtScript())))
/** Where the story stands after each event. */
const moments = new Map<number, Found>()

beforeAll(async () => {
  const ledger = memoryLedger()
  for (const { n } of events()) {
    const steps = story.steps.filter(({ event }) => event === n)
    expect((await playSteps({ ledger }, { ...story, steps })).refused).toEqual([])
    moments.set(n, (await ledger.find('A1')) as Found)
  }
}, 60_000)

function events(): { n: number }[] {
  return Array.from({ length: 70 }, (_, index) => ({ n: index + 1 }))
}

/** The story cut after an event, and told otherwise. */
async function otherwise(after: number, said: (Said & { refused?: string })[]) {
  const ledger = memoryLedger(moments.get(after))
  const steps = said.map((step) => Step.parse(step))
  const { refused } = await playSteps({ ledger }, { ...story, steps })
  return { refused, found: (await ledger.find('A1')) as Found }
}

describe('a story told against the rules is refused with the right reason', () => {
  for (const { name, after, first = [], refused, ...step } of wrongSteps)
    it(`${name}: ${refused}`, async () => {
      const before = await otherwise(after, first)
      expect(before.refused).toEqual([])
      const { refused: refusals, found } = await otherwise(after, [...first, { ...step, refused }])
      expect(refusals).toMatchObject([{ step: first.length + 1, expected: true }])
      expect(found).toEqual(before.found)
    })

  it('and the rules let the same people go on where they are kept', async () => {
    const seals = await otherwise(31, [
      { at: '2026-04-24T09:00', by: 'p04', do: 'certify-concordance' },
      { at: '2026-04-28T00:00', by: 'p01', do: 'seal-agreement' },
    ])
    expect([seals.refused, seals.found.agreement.status]).toEqual([[], 'signing.open'])
  })
})

describe('silence and late timers change nothing that they may not', () => {
  const reached = (person: string, notice: string, at: string): Said => {
    return { at, by: 'timer', do: 'record-delivery', input: { notice, language: 'fr', person } }
  }

  it('a deemed acceptance for an Indigenous party: reached twice, silent for the whole period, it gave no response', async () => {
    const { refused, found } = await otherwise(27, [
      reached('p27', 'call', '2026-04-02T15:00'),
      reached('p27', 'reminder', '2026-04-10T10:00'),
      // A class of parties has not spoken: the call goes on once, then closes.
      { at: '2026-04-18T00:00', by: 'timer', do: 'prolong-call' },
      { at: '2026-05-02T00:00', by: 'timer', do: 'close-call' },
    ])
    const { positions, clauses } = found.agreement
    expect([refused, found.agreement.status]).toEqual([[], 'review.open'])
    for (const clause of ['c02', 'c03', 'c18'])
      expect([positions[`${clause}:threeshores`]?.status, positions[`${clause}:rivenord`]?.status]).toEqual([
        'no_response',
        'deemed_accepted',
      ])
    expect(clauses.c02?.status).toBe('under_discussion')
  })

  it.each([
    [
      'of the first call during the second',
      25,
      'close-call',
      { call: 'call-1', deadline: '2026-03-28T03:59:59.000Z' },
    ],
    [
      'of a deadline that the call no longer has',
      25,
      'close-call',
      { call: 'call-2', deadline: '2026-04-17T03:59:59.000Z' },
    ],
    ['of an entry into force that has been', 54, 'enter-into-force', {}],
    ['of an amendment in effect already', 66, 'take-amendment-effect', { amendment: 'AM1' }],
    ['of an exit that has been', 68, 'follow-life', {}],
  ] as const)('a late timer %s is ignored and nothing is recorded', async (_, after, verb, input) => {
    const before = moments.get(after) as Found
    const at = new Date(Date.parse(before.at) + 3 * 86_400_000).toISOString()
    const { refused, found } = await otherwise(after, [{ at, by: 'timer', do: verb, input }])
    expect(refused).toEqual([])
    expect(found).toEqual(before)
  })
})

describe('npm run replay, with the wrong steps in the story', () => {
  const run = promisify(execFile)

  async function replay(script: object) {
    const folder = await mkdtemp(join(tmpdir(), 'entente-wrong-'))
    const file = join(folder, 'script.json')
    await writeFile(file, JSON.stringify(script))
    const command = ['--import', 'tsx', 'app/cli/replay.ts', file]
    const told = await run(process.execPath, command, { maxBuffer: 2 ** 25 }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    )
    await rm(folder, { recursive: true })
    return { code: told.code, ...JSON.parse(told.stdout) }
  }

  /** Every wrong step that needs no other, each at its place in the story. */
  function toldWrongly() {
    const alone = wrongSteps.filter(({ first }) => !first)
    return story.steps.flatMap((step, index) => {
      const last = story.steps[index + 1]?.event !== step.event
      const wrong = alone.filter(({ after }) => last && after === step.event)
      return [step, ...wrong.map(({ name, after: event, ...said }) => ({ ...said, event, note: name }))]
    })
  }

  it('refuses each as the script says, and ends in the same states', async () => {
    const { code, refusals, expected } = await replay({ ...story, steps: toldWrongly() })
    expect(refusals.length).toBe(wrongSteps.filter(({ first }) => !first).length)
    expect(refusals.filter((refusal: { expected: boolean }) => !refusal.expected)).toEqual([])
    expect([code, expected]).toEqual([0, { matched: 103, differing: [], unexpected: [], events: [] }])
  }, 120_000)

  it('says so, and fails, when a step is not refused as the script says or a state is another', async () => {
    const steps = story.steps.slice(0, 1).map((step) => ({ ...step, refused: 'agreement_exists' }))
    const { refused, after } = await playSteps({ ledger: memoryLedger() }, { ...story, steps })
    expect(refused).toEqual([{ step: 1, code: 'not_refused', reasons: [], expected: false }])
    const expects = { states: [], others: [], after: { 1: 'review.open' } }
    const difference = differenceOf(expects, null, after)
    expect(difference.events).toEqual([{ event: 1, state: 'review.open', found: 'draft' }])
    expect([isAsExpected(refused, undefined), isAsExpected([], difference)]).toEqual([false, false])
    expect(isAsExpected([], differenceOf({ ...expects, after: { 1: 'draft' } }, null, after))).toBe(true)
  })
})
