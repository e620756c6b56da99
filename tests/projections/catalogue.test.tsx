import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { WordsProvider } from '#app/locales/useTranslation.ts'
import { words } from '#app/locales/words.server.ts'
import { catalogueOf, filtersIn } from '#app/projections/catalogue.server.ts'
import { isFound } from '#app/projections/folding.ts'
import { CatalogueEntry } from '#app/ui/catalogue/CatalogueEntry.tsx'
import type { Agreement } from '#machines/state.ts'
import { regionalConsortium } from '#templates/agreements/regional-consortium.ts'
import { catalogue } from '#templates/clauses/catalogue.ts'
import { drafted, play } from '#tests/story.ts'

const agreement = play(drafted()).agreement as Agreement
const consortium: Agreement = { ...agreement, template: 'regional_consortium' }
const page = (search: string, of = consortium) => catalogueOf(of, filtersIn(new URLSearchParams(search)))
const found = (search: string) => page(search).entries.map(({ id }) => id)

describe('the catalogue', () => {
  test.each(['fr', 'en'] as const)('shows every entry whole, in %s', (language) => {
    const { entries } = page('')
    expect(entries).toHaveLength(106)
    for (const entry of entries) {
      const html = renderToStaticMarkup(
        <WordsProvider value={words(language)}>
          <CatalogueEntry entry={entry} shown="both" open={false}>
            {null}
          </CatalogueEntry>
        </WordsProvider>,
      )
      expect(html, entry.id).not.toMatch(/\{\{|undefined|duties:|partyType/)
      for (const said of [entry.title, entry.text, entry.evidence, entry.due])
        for (const one of ['fr', 'en'] as const) expect(html, entry.id).toContain(said[one])
      expect(html, entry.id).not.toMatch(/<(dd|dt|p|span)[^>]*><\/\1>/)
    }
  })

  test('is searched in both languages, whatever the accents, and by id', () => {
    expect(found('q=%C3%89VALUATION+cadre')).toContain('eva-01')
    expect(found('q=evaluation+CADRE')).toEqual(found('q=%C3%89valuation+cadre'))
    expect(found('q=shared+evaluation+framework')).toContain('eva-01')
    expect(found('q=gov-06')).toEqual(['gov-06'])
    expect(found('q=l%27entente').length).toBeGreaterThan(0)
    expect(found('q=xylophone')).toEqual([])
  })

  test('is filtered by subject, by type of party and by what binds it', () => {
    const ids = [...catalogue.values()].filter(({ category }) => category === 'ip').map(({ id }) => id)
    expect(found('category=ip')).toEqual(ids)
    for (const { raci } of page('type=union&only=bound').entries) expect(['R', 'A']).toContain(raci.union)
    expect(found('type=union').length).toBeGreaterThan(found('type=union&only=bound').length)
  })

  test('takes what it does not know for no filter', () => {
    for (const hostile of ['category=constructor', 'type=__proto__', 'only=%3Cscript%3E', 'q=++'])
      expect(found(hostile)).toHaveLength(106)
  })

  test('relieves a small employer of every duty outside its track, and says who carries it', () => {
    const { track, entries } = page('only=trimmed')
    expect(track).toEqual({ carries: 12, relieved: entries.length })
    for (const { id, raci, trimmed } of entries) {
      expect(regionalConsortium.smeLite).not.toContain(id)
      expect(raci.sme).toBe('C')
      expect(trimmed?.carriers.length, id).toBeGreaterThan(0)
      expect(trimmed?.carriers).not.toContain('sme')
    }
    const carried = page('type=sme&only=bound').entries.map(({ id }) => id)
    expect(carried.toSorted()).toEqual(regionalConsortium.smeLite?.toSorted())
    expect(page('', agreement).track).toBeNull()
  })

  test('says which clause has a duty already', () => {
    const { entries } = page('', agreement)
    expect(entries.find(({ id }) => id === 'rec-03')?.clause).toEqual({ id: 'c02', number: 2 })
    expect(entries.find(({ id }) => id === 'gov-01')?.clause).toBeNull()
  })
})

test('words are found in any order, all of them', () => {
  expect(isFound('mène où', ['Où cela mène-t-il?'])).toBe(true)
  expect(isFound('mene nulle', ['Où cela mène-t-il?'])).toBe(false)
})
