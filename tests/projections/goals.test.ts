import { describe, expect, test } from 'vitest'
import { stateGoals } from '#app/commands/state-goals.ts'
import { goalsOf } from '#app/projections/goals.server.ts'
import type { Goal } from '#machines/goals.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, inReview, play } from '#tests/story.ts'

const jobs: Goal = { side: 'seeks', kind: 'jobs', fr: 'Embaucher.', en: '' }
const says = (by: typeof cast.chloe, goals = [jobs]): Act => act('state-goals', { goals }, by)

function pageAfter(...acts: Act[]) {
  const { agreement, entries } = play([...inReview(), ...acts])
  return goalsOf(agreement as Agreement, entries)
}

describe('the goals of the parties', () => {
  test('are what each said last; who has not spoken, or took it back, is named', () => {
    const later: Goal = { ...jobs, kind: 'money' }
    const page = pageAfter(
      says(cast.chloe),
      says(cast.shauna),
      says(cast.chloe, [later]),
      says(cast.shauna, []),
    )
    expect(page.parties).toEqual([{ id: 'hydraulis', goals: [later] }])
    expect(page.silent).toEqual(['uconf', 'utt412'])
    expect(page.overlaps.map(({ kind }) => kind)).toEqual(['money'])
    expect(pageAfter().parties).toEqual([])
  })
})

describe('what is typed', () => {
  const read = (goals: object[]) => stateGoals.input.safeParse({ goals })

  test('may leave lines empty, and one language', () => {
    const { data } = read([{ side: 'limits', kind: 'data', en: ' Nobody sells it. ' }, {}, { kind: 'jobs' }])
    expect(data).toEqual({ goals: [{ side: 'limits', kind: 'data', fr: '', en: 'Nobody sells it.' }] })
  })

  test('is refused without what it is, of another shape, or with what no text may hold', () => {
    expect(read([{ kind: 'jobs', fr: 'Embaucher.' }]).error?.issues[0]?.path).toEqual(['goals', 0, 'side'])
    for (const hostile of [
      [{ side: 'seeks', kind: 'constructor', fr: 'x' }],
      [{ side: 'seeks', kind: 'jobs', fr: 'x\u202ey' }],
      [{ side: 'seeks', kind: 'jobs', fr: '\ud800' }],
      [{ side: 'seeks', kind: 'jobs', fr: 'x'.repeat(301) }],
      [{ side: 'seeks', kind: 'jobs', fr: 'x', more: 'y' }],
      Array.from({ length: 31 }, () => ({ side: 'seeks', kind: 'jobs', fr: 'x' })),
    ])
      expect(read(hostile).success, JSON.stringify(hostile).slice(0, 60)).toBe(false)
  })
})
