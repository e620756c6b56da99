import { describe, expect, it } from 'vitest'
import { isTypo } from '#machines/slip.ts'

describe('a slip of the pen', () => {
  it.each([
    ['L’employeur acueille chaque stagiaire.', 'L’employeur accueille chaque stagiaire.'],
    ['Les parties se reunissent.', 'Les parties se réunissent.'],
    ['The univeristy keeps a list', 'The university keeps a list.'],
    ['les parties', 'Les parties'],
  ])('is mended without a change of meaning: « %s »', (before, after) => {
    expect(isTypo(before, after)).toBe(true)
  })

  it.each([
    ['one word more', 'Les stages ont lieu.', 'Les stages ont lieu ici.'],
    ['one word fewer', 'Les stages, au besoin, ont lieu.', 'Les stages ont lieu.'],
    ['another word of the same length', 'The learner signs.', 'The manager signs.'],
    ['a short word', 'Il agit sur la liste.', 'Il agit sur le liste.'],
    ['words that change places', 'Le collège avise le syndicat.', 'Le syndicat avise le collège.'],
  ])('is not %s', (_, before, after) => {
    expect(isTypo(before, after)).toBe(false)
  })
})
