import { describe, expect, test } from 'vitest'
import en from '#app/locales/en/index.ts'
import fr from '#app/locales/fr/index.ts'
import { dayInWords, momentInWords, moneyInWords, numberInWords } from '#app/locales/moments.ts'
import { words } from '#app/locales/words.server.ts'
import { PartyType, Role } from '#machines/vocabulary.ts'

const DEADLINE = '2026-03-28T03:59:00Z'
const NBSP = '\u00a0'

describe('a date', () => {
  test('reads as people of each language write it', () => {
    expect(momentInWords(DEADLINE, 'America/Toronto', 'fr')).toBe(`le 27 mars 2026 à 23${NBSP}h${NBSP}59`)
    expect(momentInWords(DEADLINE, 'America/Toronto', 'en')).toBe(`March 27, 2026 at 11:59${NBSP}p.m.`)
  })

  test('follows the time zone of the agreement', () => {
    expect(momentInWords(DEADLINE, 'America/Vancouver', 'fr')).toBe(`le 27 mars 2026 à 20${NBSP}h${NBSP}59`)
    expect(dayInWords('2026-03-01T02:00:00Z', 'America/Winnipeg', 'en', { weekday: true })).toBe(
      'Saturday, February 28, 2026',
    )
  })

  test('knows the first of the month, noon and midnight', () => {
    expect(dayInWords('2026-05-01T12:00:00Z', 'UTC', 'fr')).toBe('1er mai 2026')
    expect(momentInWords('2026-05-01T12:00:00Z', 'UTC', 'en')).toBe(`May 1, 2026 at 12:00${NBSP}p.m.`)
    expect(momentInWords('2026-05-02T00:00:00Z', 'UTC', 'fr')).toBe(`le 2 mai 2026 à 0${NBSP}h`)
  })
})

describe('an amount', () => {
  test('reads as people of each language write it', () => {
    expect(moneyInWords(500_000_000, 'fr')).toBe(`5${NBSP}000${NBSP}000${NBSP}$`)
    expect(moneyInWords(500_000_050, 'en')).toBe('$5,000,000.50')
    expect(numberInWords(1234.5, 'fr')).toBe(`1${NBSP}234,5`)
  })
})

describe('the words', () => {
  test('name every party type and role of the procedure', () => {
    for (const { charts } of [fr, en]) {
      expect(Object.keys(charts.partyType)).toEqual(expect.arrayContaining(PartyType.options))
      expect(Object.keys(charts.role)).toEqual(expect.arrayContaining(Role.options))
    }
  })

  test('count in each language', () => {
    expect(words('fr').t('error.summary', { count: 2 })).toBe('Il y a 2 erreurs dans ce formulaire')
    expect(words('en').t('error.summary', { count: 1 })).toBe('There is an error in this form')
  })

  test('put a space that does not break where French wants one', () => {
    const all = JSON.stringify(words('fr').getDataByLanguage('fr'))
    expect(all.match(/[^ ]{0,20} [:»]|« .{0,20}/g)).toBe(null)
    expect(all).toContain('mot de passe\u00a0: vous')
  })
})
