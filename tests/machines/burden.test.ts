import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BurdenedDuty,
  burdenConcerns,
  burdens,
  isUnfunded,
  MOST_FOR_SME,
  workersOf,
} from '#machines/burden.ts'
import { Letter, PartyType } from '#machines/vocabulary.ts'

const parties = [
  { id: 'uconf', type: 'institution' as const },
  { id: 'numa', type: 'sme' as const },
  { id: 'clinic', type: 'community' as const },
]
const duty = (
  id: string,
  letters: Record<string, Letter>,
  more: Partial<BurdenedDuty> = {},
): BurdenedDuty => ({
  clause: 'c01',
  id,
  letters,
  ...more,
})
const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    duty(`d${at}`, { uconf: 'A', numa: 'R', clinic: 'I' }, { effort: 0 }),
  )

describe('what the duties ask of the parties', () => {
  test('is the work of whoever is responsible, and of the accountable party where nobody is', () => {
    expect(workersOf(duty('d', { uconf: 'A', numa: 'R' }))).toEqual(['numa'])
    expect(workersOf(duty('d', { uconf: 'A', numa: 'C' }))).toEqual(['uconf'])
    expect(workersOf(duty('d', { numa: 'C' }))).toEqual([])
  })

  test('is counted by letter, and in days of work for those who do it', () => {
    const carried = burdens(parties, [
      duty('a', { uconf: 'A', numa: 'R' }, { effort: 2.5 }),
      duty('b', { uconf: 'A', numa: 'C' }, { effort: 4 }),
      duty('c', { uconf: 'I', gone: 'A' }, { effort: 9 }),
    ])
    expect(carried.uconf).toEqual({ R: 0, A: 2, C: 0, I: 1, effort: 4 })
    expect(carried.numa).toEqual({ R: 1, A: 0, C: 1, I: 0, effort: 2.5 })
  })

  test('is too much for a small employer from the thirteenth duty on, and for nobody else', () => {
    expect(burdenConcerns(parties, many(MOST_FOR_SME))).toEqual([])
    expect(burdenConcerns(parties, many(MOST_FOR_SME + 1))).toEqual([
      { code: 'small_employer_overloaded', detail: { party: 'numa', duties: 13, most: 12 } },
    ])
  })

  test('forgets nobody in silence', () => {
    expect(burdenConcerns(parties, [duty('a', { uconf: 'A', numa: 'I' }, { effort: 0 })])).toEqual([
      { code: 'party_forgotten', detail: { party: 'clinic' } },
    ])
  })

  test('is paid by somebody, unless it costs nothing or nobody does it', () => {
    expect(isUnfunded(duty('a', { uconf: 'A' }))).toBe(true)
    expect(isUnfunded(duty('a', { uconf: 'A' }, { effort: 3 }))).toBe(true)
    expect(isUnfunded(duty('a', { uconf: 'A' }, { funder: 'uconf' }))).toBe(false)
    expect(isUnfunded(duty('a', { uconf: 'A' }, { effort: 0 }))).toBe(false)
    expect(isUnfunded(duty('a', { uconf: 'C' }))).toBe(false)
  })

  test('loses no letter and invents none', () => {
    const table = fc.array(
      fc.dictionary(fc.constantFrom('p0', 'p1', 'p2'), fc.constantFrom(...Letter.options)),
    )
    fc.assert(
      fc.property(table, fc.constantFrom(...PartyType.options), (rows, type) => {
        const columns = ['p0', 'p1', 'p2'].map((id) => ({ id, type }))
        const carried = burdens(
          columns,
          rows.map((letters, at) => duty(`d${at}`, letters)),
        )
        const counted = Object.values(carried).reduce((sum, { R, A, C, I }) => sum + R + A + C + I, 0)
        expect(counted).toBe(rows.reduce((sum, letters) => sum + Object.keys(letters).length, 0))
      }),
    )
  })
})
