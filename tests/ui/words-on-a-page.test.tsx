import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import en from '#app/locales/en/index.ts'
import fr from '#app/locales/fr/index.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useTranslation, WordsProvider } from '#app/locales/useTranslation.ts'
import { words } from '#app/locales/words.server.ts'

/** What a page asks of its words, read in one language. */
function shown(language: 'fr' | 'en', ask: () => string): string {
  const Page = () => ask()
  return renderToStaticMarkup(createElement(WordsProvider, { value: words(language) }, createElement(Page)))
}

const title = (area: 'text' | 'matrix') => useTranslation(area).t('title')
const counted = (count: number) => useTranslation().t('error.summary', { count })
const clauseNamed = (name: string) => () => useTranslation('commitments').t('clause', { number: 1, name })
const named = (code: string) => useLabel()('agreement', code)

describe('the words of a page', () => {
  test('stay those of its language and area, however often they are asked for', () => {
    for (let time = 0; time < 2; time += 1)
      for (const [language, all] of [['fr', fr] as const, ['en', en] as const])
        for (const area of ['text', 'matrix'] as const)
          expect(shown(language, () => title(area))).toBe(all[area].title)
  })

  test('follow what they are asked with', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(shown('en', () => counted(1))).toBe('There is an error in this form')
      expect(shown('fr', () => counted(2))).toBe('Il y a 2 erreurs dans ce formulaire')
      for (const count of [2, 99, 100, 1000])
        expect(shown('en', () => counted(count))).toBe(`There are ${count} errors in this form`)
    }
    expect(shown('en', clauseNamed('A'))).not.toBe(shown('en', clauseNamed('B')))
  })

  test('name states in each language, and show a code without a name as it is', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(shown('fr', () => named('review.open'))).toBe('En révision')
      expect(shown('en', () => named('review.open'))).toBe('In review')
      expect(shown('en', () => named('review.unheard_of'))).toBe('review.unheard_of')
    }
  })

  test('of several areas, give the first without its name and the others with it', () => {
    const both = () => {
      const { t } = useTranslation(['text', 'matrix'])
      return `${t('title')} ${t('matrix:title')}`
    }
    expect(shown('en', both)).toBe(`${en.text.title} ${en.matrix.title}`)
  })
})
