import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareProse, type LineChange, linesIn } from '#machines/comparing.ts'
import { wordsOf } from '#machines/prose.ts'

/** A comparison as one line of signs for each line of text: `-gone-`, `+come+`, `~marked~`. */
function told(lines: LineChange[]): string[] {
  const sign = { same: '', added: '+', removed: '-', marked: '~' }
  return lines.map(
    ({ level, number, changes, reshaped }) =>
      `${'>'.repeat(level)}${number ?? ''}${changes.map(({ kind, runs }) => sign[kind] + wordsOf(runs) + sign[kind]).join('')}${reshaped ? ' !' : ''}`,
  )
}

describe('a comparison of two texts of an agreement', () => {
  it('goes word by word within each paragraph and item, in reading order', () => {
    const before = 'L’hôte peut aviser l’école.\n\n1. dix jours;\n   - ouvrables\n2. trente jours.'
    const after = 'L’hôte avise l’école.\n\n1. dix jours;\n   - ouvrables seulement\n2. quinze jours.\n\nFin.'
    expect(told(compareProse(before, after))).toEqual([
      'L’hôte -peut aviser-+avise+ l’école.',
      '>1dix jours;',
      '>>ouvrables+ seulement+',
      '>2-trente-+quinze+ jours.',
      '+Fin.+',
    ])
  })

  it('finds an item that was put in between, and one that was taken out', () => {
    const before = '- le lieu\n- la date\n- le nom de la personne'
    const after = '- le lieu\n- l’heure exacte\n- la date'
    expect(told(compareProse(before, after))).toEqual([
      '>le lieu',
      '>+l’heure exacte+',
      '>la date',
      '>-le nom de la personne-',
    ])
  })

  it('tells emphasis and references from words, and a paragraph from an item', () => {
    expect(told(compareProse('Un avis écrit suffit.', 'Un [avis](c14) *écrit* suffit.'))).toEqual([
      'Un ~avis écrit~ suffit.',
    ])
    expect(told(compareProse('Un avis écrit.', '- Un avis écrit.'))).toEqual(['>Un avis écrit. !'])
  })

  it('sees no change in encoding, spaces and the way in which lines are broken', () => {
    const lines = compareProse(
      'déjà  dit\nencore :\n\n- un\n- deux',
      'de\u0301ja\u0300 dit encore\u00a0:\n\n- un\n\n- deux',
    )
    expect(lines.map(({ kind }) => kind)).toEqual(['same', 'same', 'same'])
  })

  it('gives back both texts whole, whatever they are', () => {
    const line = fc
      .array(fc.constantFrom('avis', 'jours', 'la', 'partie', '*doit*', '[avis](c02)', '10', ','), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' '))
    const text = fc
      .array(fc.tuple(fc.constantFrom('', '', '- ', '1. ', '  - '), line), { maxLength: 6 })
      .map((lines) => lines.map((parts) => parts.join('')).join('\n\n'))
    const words = (lines: { runs: { text: string }[] }[]) =>
      lines.map(({ runs }) => wordsOf(runs).trim()).filter(Boolean)
    fc.assert(
      fc.property(text, text, (before, after) => {
        const without = (kind: 'added' | 'removed') =>
          compareProse(before, after).map(({ changes }) => ({
            runs: changes.filter((each) => each.kind !== kind).flatMap(({ runs }) => runs),
          }))
        expect(words(without('added'))).toEqual(words(linesIn(before)))
        expect(words(without('removed'))).toEqual(words(linesIn(after)))
      }),
    )
  })

  it('ends also when two long texts have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(' ')
    expect(compareProse(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
    const lines = (word: string) => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join('\n\n')
    expect(compareProse(lines('a'), lines('b'))).toHaveLength(16_000)
  })
})
