import { describe, expect, test } from 'vitest'
import { compareWords } from '#machines/comparing.ts'

describe('a comparison of two texts', () => {
  test('marks neighbouring changed words as one phrase', () => {
    expect(compareWords('L’hôte peut aviser l’école.', 'L’hôte avise l’école.')).toEqual([
      { kind: 'same', text: 'L’hôte ' },
      { kind: 'removed', text: 'peut aviser' },
      { kind: 'added', text: 'avise' },
      { kind: 'same', text: ' l’école.' },
    ])
  })

  test('ignores spaces and encoding', () => {
    expect(compareWords('déjà  dit', 'de\u0301ja\u0300 dit').every(({ kind }) => kind === 'same')).toBe(true)
  })

  test('gives back both texts whole', () => {
    const before = 'Chaque partie maintient son assurance, à ses frais.'
    const after = 'Chaque employeur maintient, à ses propres frais, une assurance de cinq millions.'
    const changes = compareWords(before, after)
    const without = (kind: string) =>
      changes
        .filter((each) => each.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  test('shows two texts whole that have little in common', () => {
    const before = 'Chaque personne apprenante travaille sous la direction d’une compagne.'
    const after = 'Les parties paient, la dernière semaine du mois.'
    expect(compareWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})
