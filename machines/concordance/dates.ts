import type { Language } from '../words.ts'
import { overlaps, type Sign, signsOf } from './passage.ts'

const MONTHS: Record<Language, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
}

/** Days in letters and figures: « 1er mars 2026 », “March 1, 2026”, “1 March 2026”, `2026-03-01`, « mars 2026 », “March 31”. */
export function datesIn(text: string, language: Language): Sign[] {
  const months = MONTHS[language].join('|')
  const day = '(\\d{1,2})(?:er|st|nd|rd|th)?'
  const edge = '(?<![\\p{L}\\p{N}])'
  const written = {
    iso: new RegExp(`${edge}(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`, 'gu'),
    dayFirst: new RegExp(`${edge}${day}\\s+(?:of\\s+)?(${months})(?:,?\\s+(\\d{4}))?(?!\\p{L})`, 'giu'),
    monthFirst: new RegExp(`${edge}(${months})\\s+${day}(?:,?\\s+(\\d{4}))?(?![\\p{L}\\p{N}])`, 'giu'),
    monthOnly: new RegExp(`${edge}(${months})\\s+(\\d{4})(?!\\d)`, 'giu'),
  }
  const month = (word = '') => MONTHS[language].indexOf(word.toLowerCase()) + 1
  const whole = [
    ...signsOf(text, written.iso, ([, y, m, d]) => dateKey(y, Number(m), d)),
    ...signsOf(text, written.dayFirst, ([, d, m, y]) => dateKey(y, month(m), d)),
    ...(language === 'en' ? signsOf(text, written.monthFirst, ([, m, d, y]) => dateKey(y, month(m), d)) : []),
  ]
  const parts = signsOf(text, written.monthOnly, ([, m, y]) => dateKey(y, month(m)))
  return [...whole, ...parts.filter((sign) => !whole.some((date) => overlaps(date, sign)))]
}

function dateKey(year: string | undefined, month: number, day?: string): string {
  return `date ${year ?? ''}-${month}-${day ? Number(day) : ''}`
}
