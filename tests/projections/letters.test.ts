import { describe, expect, test } from 'vitest'
import { type Chosen, changesOf, matrixWith, withCell } from '#app/projections/letters.ts'
import { matrixOf } from '#app/projections/matrix.server.ts'
import type { LetterChanges } from '#machines/rules/letters.ts'
import type { Agreement } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { act, drafted, play } from '#tests/story.ts'

const story = play(drafted())
const matrix = matrixOf(story.agreement as Agreement)
const gapsOf = (chosen: Chosen) =>
  matrixWith(matrix, chosen).clauses.flatMap(({ rows }) =>
    rows.flatMap(({ id, gaps }) => gaps.map(({ code, detail }) => [id, code, detail?.parties])),
  )

describe('letters that are being chosen', () => {
  test('show the gaps that publishing them would leave, by the rule of the procedure', () => {
    expect(gapsOf({})).toEqual([])
    expect(gapsOf({ 'c02-rec-03': { hydraulis: null } })).toEqual([
      ['rec-03', 'nobody_accountable', undefined],
    ])
    expect(gapsOf({ 'c02-rec-03': { uconf: 'A' } })).toEqual([
      ['rec-03', 'several_accountable', ['uconf', 'hydraulis']],
    ])
    expect(matrixWith(matrix, { 'c02-rec-03': { hydraulis: 'I' } }).gaps).toBe(1)
  })

  test('count for the parties that have a column, and for them alone', () => {
    const total = (of: typeof matrix, party: string) => of.parties.find(({ id }) => id === party)?.totals.A
    const chosen: Chosen = { 'c02-rec-03': { utt412: 'A', hydraulis: 'R', gone: 'A' } }
    expect(gapsOf(chosen)).toEqual([])
    expect(total(matrixWith(matrix, chosen), 'utt412')).toBe((total(matrix, 'utt412') ?? 0) + 1)
    expect(total(matrixWith(matrix, chosen), 'hydraulis')).toBe((total(matrix, 'hydraulis') ?? 0) - 1)
  })

  test('are no change where they are what holds already', () => {
    expect(changesOf(matrix, { 'c02-rec-03': { hydraulis: 'A', uconf: 'I', utt412: null } })).toEqual([
      { clause: 'c02', seen: 1, responsibility: 'rec-03', party: 'uconf', letter: 'I' },
      { clause: 'c02', seen: 1, responsibility: 'rec-03', party: 'utt412', letter: 'none' },
    ])
  })

  test('leave every other row the same object, so that a page draws only what changed', () => {
    const live = matrixWith(matrix, { 'c02-rec-03': { uconf: 'I' } })
    const same = live.clauses.flatMap(({ rows }, at) =>
      rows.map((row, place) => row === matrix.clauses[at]?.rows[place]),
    )
    expect(same).toEqual([false, true, true, true])
  })

  test('are taken back cell by cell', () => {
    const two = withCell(withCell({}, 'c02-rec-03', 'uconf', 'I'), 'c02-rec-03', 'utt412', null)
    expect(withCell(two, 'c02-rec-03', 'uconf', undefined)).toEqual({ 'c02-rec-03': { utt412: null } })
    expect(
      withCell(withCell(two, 'c02-rec-03', 'uconf', undefined), 'c02-rec-03', 'utt412', undefined),
    ).toEqual({})
  })
})

describe('the server', () => {
  test('says the same as the page did before: gaps, concerns and totals', () => {
    const table: [LetterChanges, Chosen][] = [
      [{ 'rec-03': { hydraulis: null } }, { 'c02-rec-03': { hydraulis: null } }],
      [{ 'rec-03': { uconf: 'A', utt412: 'I' } }, { 'c02-rec-03': { uconf: 'A', utt412: 'I' } }],
      [{ 'rec-03': { hydraulis: 'C', utt412: 'A' } }, { 'c02-rec-03': { hydraulis: 'C', utt412: 'A' } }],
    ]
    for (const [letters, chosen] of table) {
      const publishes = act(
        'publish-letters',
        { clauses: [{ clause: 'c02', seen: 1, letters }] },
        cast.sunita,
      )
      const { agreement } = play([publishes], story)
      const { parties, gaps, concerns } = matrixWith(matrix, chosen)
      const told = matrixOf(agreement as Agreement)
      expect({ parties: told.parties, gaps: told.gaps, concerns: told.concerns }).toEqual({
        parties,
        gaps,
        concerns,
      })
    }
  })
})
