import { describe, expect, test } from 'vitest'
import { differs, matrixWith } from '#app/projections/letters.ts'
import { matrixOf } from '#app/projections/matrix.server.ts'
import type { Agreement } from '#machines/state.ts'
import { drafted, play } from '#tests/story.ts'

const matrix = matrixOf(play(drafted()).agreement as Agreement)
const gapsOf = (chosen: Parameters<typeof matrixWith>[1]) =>
  matrixWith(matrix, chosen).clauses.flatMap(({ rows }) =>
    rows.flatMap(({ id, gaps }) => gaps.map(({ code, detail }) => [id, code, detail?.parties])),
  )

describe('letters that are being chosen', () => {
  test('show the gaps that saving them would leave, by the rule of the procedure', () => {
    expect(gapsOf({})).toEqual([])
    expect(gapsOf({ 'c02-rec-03': { uconf: 'R' } })).toEqual([['rec-03', 'nobody_accountable', undefined]])
    expect(gapsOf({ 'c02-rec-03': { uconf: 'A', utt412: 'A' } })).toEqual([
      ['rec-03', 'several_accountable', ['uconf', 'utt412']],
    ])
    expect(matrixWith(matrix, { 'c02-rec-03': {} }).gaps).toBe(1)
  })

  test('count for the parties that have a column, and for them alone', () => {
    const total = (of: typeof matrix, party: string) => of.parties.find(({ id }) => id === party)?.totals.A
    const live = matrixWith(matrix, { 'c02-rec-03': { utt412: 'A', gone: 'A' } })
    expect(gapsOf({ 'c02-rec-03': { utt412: 'A', gone: 'A' } })).toEqual([])
    expect(total(live, 'utt412')).toBe((total(matrix, 'utt412') ?? 0) + 1)
    expect(total(live, 'hydraulis')).toBe((total(matrix, 'hydraulis') ?? 0) - 1)
  })

  test('are the same whatever the order in which they were chosen', () => {
    expect(differs({ uconf: 'A', utt412: 'R' }, { utt412: 'R', uconf: 'A' })).toBe(false)
    expect(differs({ uconf: 'A' }, { uconf: 'A', utt412: 'I' })).toBe(true)
    expect(differs({ uconf: 'A' }, {})).toBe(true)
  })
})
