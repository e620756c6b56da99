import { describe, expect, test } from 'vitest'
import { preferredLanguage } from '#app/web/language.ts'
import { findPage, otherLanguage, PAGES, type Page, path } from '#app/web/paths.ts'

describe('an address', () => {
  test('names its page in each language', () => {
    expect(path('fr', 'agreement.text', { id: '12' })).toBe('/fr/ententes/12/texte')
    expect(path('en', 'agreement.text', { id: '12' })).toBe('/en/agreements/12/text')
    expect(path('fr', 'home')).toBe('/fr')
  })

  test('keeps a parameter whole, whatever is in it', () => {
    const address = path('en', 'agreement.clause', { id: 'a/b', clause: 'é ?' })
    expect(address).toBe('/en/agreements/a%2Fb/clauses/%C3%A9%20%3F')
    expect(findPage(address)).toEqual({
      language: 'en',
      page: 'agreement.clause',
      params: { id: 'a/b', clause: 'é ?' },
    })
  })

  test('leads to the same page in the other language and back', () => {
    for (const page of Object.keys(PAGES) as Page[]) {
      const address = (path as (language: 'fr', page: Page, params: object) => string)('fr', page, {
        id: 'a',
        clause: 'c',
        proposal: 'P1',
        token: 't',
      })
      const english = otherLanguage({ pathname: address, search: '?at=4' }, 'fr')
      expect(english.language).toBe('en')
      expect(otherLanguage({ pathname: english.href.replace('?at=4', '') }, 'en').href).toBe(address)
    }
  })

  test('that no page has leads to the other home', () => {
    expect(otherLanguage({ pathname: '/fr/rien' }, 'fr').href).toBe('/en')
    expect(findPage('/en/agreements/%E0%A4%A')).toBe(null)
  })

  test('of the creation page is not taken for an agreement', () => {
    expect(findPage('/fr/ententes/nouvelle')?.page).toBe('agreements.new')
  })
})

describe('a browser that names no address', () => {
  test.each([
    [null, 'fr'],
    ['en-CA,en;q=0.9', 'en'],
    ['de, en;q=0.5, fr;q=0.8', 'fr'],
    ['es', 'fr'],
  ])('asking for %s gets %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})
