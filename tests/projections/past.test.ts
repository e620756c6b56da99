import { describe, expect, test } from 'vitest'
import { differencesOf, pastOf } from '#app/projections/past.server.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, accepts, act, adopted, inReview, play } from '#tests/story.ts'

function stateAfter(...acts: (Act | Act[])[]): Agreement {
  return play(acts.flat()).agreement as Agreement
}

const rewrites = act(
  'revise-clause',
  { clause: 'c02', seen: 1, changes: { text: cast.words('Vingt.', 'Twenty.') }, editorial: false },
  cast.sunita,
)
const NOTHING = {
  status: null,
  parties: [],
  added: [],
  removed: [],
  rewritten: [],
  states: [],
  positions: [],
}

describe('a moment', () => {
  test('says where each clause stood, and how many parties said what', () => {
    const { clauses, parties } = pastOf(stateAfter(inReview(), accepts(cast.chloe, 'c02')), 'fr')
    expect(clauses.map(({ number, positions }) => [number, positions])).toEqual([
      [1, []],
      [2, [{ status: 'accepted', count: 1 }]],
      [3, []],
      [4, []],
      [5, []],
    ])
    expect(parties.map(({ status }) => status)).toEqual(['reviewing', 'reviewing', 'reviewing'])
  })
})

describe('two moments', () => {
  const before = stateAfter(adopted())
  const now = stateAfter(adopted(), rewrites)

  test('differ by words, states and who says something else, each told once', () => {
    const { rewritten, states, positions, parties, status } = differencesOf(before, now, 'en')
    expect(status).toBeNull()
    expect(
      rewritten.map(({ number, comparison: { from, to, after } }) => [number, from, to, after.text.en]),
    ).toEqual([[2, 1, 2, 'Twenty.']])
    expect(states.flatMap(({ numbers }) => numbers)).toEqual([2, 5])
    expect(positions.map(({ to, numbers }) => [to, numbers])).toEqual([
      ['stale', [2]],
      ['stale', [2, 5]],
      ['stale', [2, 5]],
    ])
    expect(parties.map(({ from, to }) => [from, to])).toEqual([
      ['concurring', 'reviewing'],
      ['concurring', 'reviewing'],
      ['concurring', 'reviewing'],
    ])
  })

  test('that are the same differ in nothing', () => {
    expect(differencesOf(now, now, 'en')).toMatchObject(NOTHING)
  })

  test('tell what was taken out apart from what changed', () => {
    const draft = stateAfter(adopted().slice(0, 6))
    const shorter = stateAfter(adopted().slice(0, 6), act('remove-clause', { clause: 'c05' }, cast.sunita))
    const { removed, rewritten, states } = differencesOf(draft, shorter, 'en')
    expect([removed.map(({ id, number }) => [id, number]), rewritten, states]).toEqual([[['c05', 5]], [], []])
    expect(differencesOf(shorter, draft, 'en').added.map(({ id }) => id)).toEqual(['c05'])
  })

  test('show letters that changed without a revision', () => {
    const [first] = before.clauses.c02?.responsibilities ?? []
    const lettered = structuredClone(before)
    const duty = lettered.clauses.c02?.responsibilities[0]
    if (!first || !duty) throw new Error('Clause 2 has a duty.')
    duty.letters = { ...first.letters, utt412: 'I' }
    const { rewritten } = differencesOf(before, lettered, 'fr')
    expect(
      rewritten.map(({ id, comparison: { from, to, letters } }) => [id, from, to, letters.length]),
    ).toEqual([['c02', 1, 1, 1]])
  })
})
