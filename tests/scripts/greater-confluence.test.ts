import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differenceOf } from '#app/cli/expected.ts'
import { loadDirectory, type Played, playSteps } from '#app/cli/play.ts'
import { Script } from '#app/cli/script.ts'
import { type StateRow, statesOf } from '#app/cli/states.ts'
import { listingOf } from '#app/projections/lists.server.ts'
import { openLedger } from '#app/record/ledger.server.ts'
import type { Agreement } from '#machines/state.ts'
import type { Database } from '#prisma/database.server.ts'
import { testDatabase } from '#tests/database.ts'
import { builtScript } from './build-script.ts'
import type { Sample } from './story/sample.ts'
import { labels } from './story/teller.ts'

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}

const sample = read('../reference/sample-consortium.json') as Sample
const table = read('../reference/story-states.json') as Record<string, string>
const written = read('./greater-confluence.json')

/**
 * The product's own name of a thing that the sample names, found by what it is: the product numbers objections and
 * amendments in the order in which they come to be, and calls a place to sign after its seal, party and person.
 */
function nameIn(agreement: Agreement, { chart, entity }: Pick<StateRow, 'chart' | 'entity'>): string {
  const [first = '', party = '', third = ''] = entity.split(':')
  if (chart === 'objection') return byLabel(Object.values(agreement.objections), labels.objections[entity])
  if (chart === 'amendment') {
    const { clause } = labels.amendments[entity] ?? {}
    const amendments = Object.values(agreement.amendments)
    return amendments.find(({ changes }) => changes.some((one) => one.clause === clause))?.id ?? 'none'
  }
  if (chart === 'obligation') {
    const owed = Object.values(agreement.obligations)
    return byLabel(owed, { responsibility: party, party: third, occurrence: 1 })
  }
  if (chart === 'signature')
    return byLabel(Object.values(agreement.slots), { seal: Number(first.slice(1)), party, person: third })
  return entity
}

function byLabel<Thing extends { id: string }>(things: Thing[], label: Partial<Thing> | undefined): string {
  const is = (thing: Thing) =>
    Object.entries(label ?? {}).every(([key, value]) => thing[key as keyof Thing] === value)
  const found = label ? things.filter(is) : []
  return found.length === 1 ? (found[0]?.id ?? 'none') : 'none'
}

describe('the story of the sample consortium', () => {
  let database: Database
  let played: Played
  let agreement: Agreement
  let rows: StateRow[]

  beforeAll(async () => {
    database = await testDatabase()
    const ledger = openLedger({ database, listing: listingOf, projections: [], enqueue: async () => {} })
    const script = Script.parse(written)
    await loadDirectory({ database }, script)
    played = await playSteps({ ledger }, script)
    agreement = (await ledger.find('A1'))?.agreement as Agreement
    rows = statesOf(agreement)
  }, 120_000)

  afterAll(() => database.close())

  it('is written down as the builder tells it (npx tsx tests/scripts/make-greater-confluence.ts)', () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(builtScript())))
  })

  it('is played without a refusal, each of its seventy events', () => {
    expect(played.refused).toEqual([])
    expect(sample.events.map(({ n }) => n)).toEqual(Object.keys(table).map(Number))
  })

  it('scenario 25: ends in the 103 states that the sample lists, by chart', () => {
    const counts: Record<string, number> = {}
    for (const { chart } of sample.finalStates) counts[chart] = (counts[chart] ?? 0) + 1
    expect(counts).toEqual({
      ...{ position: 34, signature: 27, clause: 20, participation: 14, objection: 4, obligation: 2 },
      ...{ agreement: 1, amendment: 1 },
    })
    const states = new Map(rows.map(({ chart, entity, state }) => [`${chart} ${entity}`, state]))
    const found = sample.finalStates.map((row) => ({
      ...row,
      state: states.get(`${row.chart} ${nameIn(agreement, row as StateRow)}`) ?? 'not there',
    }))
    expect(found).toEqual(sample.finalStates)
  })

  it('has besides those only positions, obligations and the places on the amendment (readings §9)', () => {
    const listed = new Set(
      sample.finalStates.map((row) => `${row.chart} ${nameIn(agreement, row as StateRow)}`),
    )
    const others = rows.filter(({ chart, entity }) => !listed.has(`${chart} ${entity}`))
    const slots = others.filter(({ chart }) => chart === 'signature')
    expect(new Set(others.map(({ chart }) => chart))).toEqual(
      new Set(['position', 'obligation', 'signature']),
    )
    expect(slots.length).toBe(14)
    for (const { entity, state } of slots)
      expect([entity, state]).toEqual([expect.stringMatching(/^AM1:S1:/), 'signed'])
  })

  it('leaves the agreement after each event in the state of the reference’s table', () => {
    const expected = { states: [], others: [], after: table }
    expect(differenceOf(expected, null, played.after).events).toEqual([])
    expect(differenceOf({ ...expected, after: { 40: 'signing.open' } }, null, played.after).events).toEqual([
      { event: 40, state: 'signing.open', found: 'review.open' },
    ])
  })

  it('says in the script itself what it ends in, so that the replay compares', () => {
    const script = Script.parse(written)
    expect(script.expect?.states).toEqual(sample.finalStates)
    expect(script.expect?.after).toEqual(table)
    const { matched, differing, unexpected } = differenceOf(script.expect as never, rows, played.after)
    expect({ matched, differing, unexpected }).toEqual({ matched: 103, differing: [], unexpected: [] })
  })

  it('renews for three years, counts the text’s second version, and dates what came late', () => {
    const { life, obligations, effectiveAt } = agreement
    expect([effectiveAt, life.version, life.endsOn]).toEqual(['2026-07-01T04:00:00.000Z', 2, '2032-06-30'])
    expect(obligations['O:gov-01:riverstone']?.late).toBe(false)
    expect(obligations['O:rec-07:poly']?.late).toBe(true)
  })

  it('marks what the story leaves out', () => {
    const { steps } = Script.parse(written)
    const left = steps.filter(({ added }) => !added)
    expect(left.length).toBeLessThan(steps.length / 2)
    expect(steps.filter(({ do: verb, added }) => verb === 'list-party' && !added)).toEqual([])
    const fills = steps.filter(({ do: verb, added }) => verb === 'state-position' && added)
    expect(fills.length).toBe(sample.fills.length)
  })
})
