import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSides } from '#machines/concordance/compare.ts'
import { quantitiesIn } from '#machines/concordance/quantities.ts'
import type { Words } from '#machines/words.ts'
import { catalogueTexts, findingsIn, inWords, sidesOf, storyTexts, templateTexts, watched } from './corpus.ts'

const NOT_EN =
  /(?<![\p{L}-])(?:not|never|no|none|nothing|nobody|without|cannot|neither)(?![\p{L}-]|\s+(?:later|more)\s+than)\s*/giu
const NOT_FR = /(?<![\p{L}-])(?:ne\s+|n[’'])([\p{L}’'-]+)\s+(?:pas|jamais)/giu

/** The text once for each denial in it, without that denial. */
function withoutOne({ fr, en }: Words): Words[] {
  const cut = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, 1: verb = '', index }) => text.slice(0, index) + verb + text.slice(index + found.length),
    )
  return [
    ...cut(en, NOT_EN).map((less) => ({ fr, en: less })),
    ...cut(fr, NOT_FR).map((less) => ({ fr: less, en })),
  ]
}

const everyText = [...templateTexts, ...catalogueTexts, ...storyTexts]

describe('in the texts that we wrote', () => {
  test('the catalogue has one difference left, and it is true: what cannot be avoided is « inévitable »', () => {
    const lines = catalogueTexts.flatMap((text) => inWords(text).map((line) => `${text.name}: ${line}`))
    expect(lines).toEqual(['rec-08: modal likely: – | cannot be'])
  })

  test('the story has one, in every revision of its 20 clauses: « peut aviser » against “will notify”', () => {
    const lines = storyTexts.flatMap((text) => inWords(text).map((line) => `${text.name}: ${line}`))
    expect(lines).toEqual(['c10 r1: modal certain: peut aviser | will notify'])
  })

  test('the templates have at most one in fifty texts, and none that is said to be certain', () => {
    const found = templateTexts.flatMap((text) => findingsIn(text))
    expect(found.length).toBeLessThanOrEqual(templateTexts.length / 50)
    expect(found.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })

  test('a missing “not”, or a missing « ne … pas », is found in 98 of 100', () => {
    const planted = everyText.flatMap(withoutOne)
    const missed = planted.filter((words) => !findingsIn(words).some(({ kind }) => kind === 'negation'))
    expect(planted.length).toBeGreaterThan(180)
    expect(missed.length / planted.length).toBeLessThan(0.02)
  })

  test('another number in one language is found in each', () => {
    const changed = everyText.flatMap(({ fr, en }) => {
      const number = en.match(/\d+/)
      return number ? [{ fr, en: en.replace(number[0], String(Number(number[0]) + 3)) }] : []
    })
    expect(changed.length).toBeGreaterThan(50)
    for (const words of changed) expect(inWords(words), words.en).not.toEqual([])
  })
})

describe('whichever way round', () => {
  const text = fc.constantFrom(...everyText)
  /** Any text against the other language of any text: there is much to find. */
  const mixed = fc
    .record({ of: text, with: text })
    .map(({ of, with: other }) => ({ fr: of.fr, en: other.en }))

  test('from the other side the same differences are found, mirrored', () => {
    fc.assert(
      fc.property(mixed, (words) => {
        const [fr, en] = sidesOf(words)
        const mirrored = compareSides(en, fr, watched).findings.map(({ left, right, within, ...rest }) => ({
          ...{ ...rest, left: right, right: left },
          within: { left: within.right, right: within.left },
        }))
        const there = compareSides(fr, en, watched).findings
        expect(new Set(mirrored.map((one) => JSON.stringify(one, KEYS)))).toEqual(
          new Set(there.map((one) => JSON.stringify(one, KEYS))),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('every passage lies within its text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (fr, en) => {
        for (const { left, right } of findingsIn({ fr, en })) {
          for (const { start, end } of left) expect(start >= 0 && start < end && end <= fr.length).toBe(true)
          for (const { start, end } of right) expect(start >= 0 && start < end && end <= en.length).toBe(true)
        }
      }),
    )
  })

  test('the same numbers on both sides give no difference, in whatever order a sentence has them', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 2, max: 9_999_999 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(numbers, fc.boolean(), (all, reversed) => {
        const said = (language: 'fr' | 'en') =>
          all.map((each) => each.toLocaleString(language === 'fr' ? 'fr-CA' : 'en-CA'))
        const en = reversed ? said('en').reverse() : said('en')
        const words = {
          fr: `On compte ${said('fr').join(' puis ')} points.`,
          en: `There are ${en.join(' then ')} points.`,
        }
        expect(quantitiesIn(words.fr, 'fr')).toHaveLength(all.length)
        expect(inWords(words)).toEqual([])
      }),
    )
  })

  test('a long hostile text is compared in reasonable work', () => {
    const fr = 'ne '.repeat(3000) + '1 000 '.repeat(2000)
    const en = `not ${'no '.repeat(3000)}${'1,000 '.repeat(2000)}`
    expect(findingsIn({ fr, en }).length).toBeGreaterThan(0)
  })
})

/** JSON with the keys in one order. */
const KEYS = ['kind', 'confidence', 'left', 'right', 'within', 'start', 'end']
