import type { Language } from '../words.ts'
import { datesIn } from './dates.ts'
import { decimalOf, isDoubtful, numeralSource } from './numerals.ts'
import { overlaps, type Sign, signsOf } from './passage.ts'

/** What is counted, by its name in each language: longest names first, for « jours ouvrables » are no « jours ». */
const UNITS: Record<Language, readonly (readonly [unit: string, words: string])[]> = {
  fr: [
    ['business_day', 'jours?\\s+ouvrables?|jours?\\s+ouvrés?|jours?\\s+francs?\\s+ouvrables?'],
    ['day', 'jours?(?:\\s+civils?)?|journées?'],
    ['week', 'semaines?'],
    ['month', 'mois'],
    ['year', 'ans?|années?'],
    ['hour', 'heures?|h(?!\\p{L})'],
    ['minute', 'minutes?'],
  ],
  en: [
    ['business_day', "(?:business|working)\\s+days?[’']?"],
    ['day', "(?:calendar\\s+)?days?[’']?"],
    ['week', "weeks?[’']?"],
    ['month', "months?[’']?"],
    ['year', "years?[’']?"],
    ['hour', "hours?[’']?"],
    ['minute', "minutes?[’']?"],
  ],
}
const MILLIONS: readonly (readonly [factor: number, words: RegExp])[] = [
  [1e9, /milliards?|billions?/iu],
  [1e6, /millions?|M(?=\s?\$)|M$/u],
  [1e3, /k(?=\s?\$)|k$/u],
]
const SCALE = '(?:\\s?(?:millions?|milliards?|billions?)(?:\\s+(?:de|of))?|\\s?[Mk](?=\\s?\\$))?'
const CURRENCY =
  '(?:\\$\\s?(?:CA|US)?|(?:CA|US)\\$|€|CAD|USD|EUR|dollars?(?:\\s+(?:canadiens?|américains?))?|euros?)(?!\\p{L})'

/**
 * Every number of a text with what it counts, each once: days of the calendar, money, shares, lengths of time, then
 * numbers alone. The key is the same in every language: `duration 15 business_day`, `amount 5000000 $`.
 */
export function quantitiesIn(text: string, language: Language): Sign[] {
  const kept: Sign[] = []
  for (const find of [datesIn, amountsIn, sharesIn, durationsIn, ordinalsIn, numbersIn]) {
    const fresh = find(text, language).filter((sign) => !kept.some((other) => overlaps(sign, other)))
    kept.push(...fresh)
  }
  return kept.sort((one, other) => one.start - other.start)
}

function amountsIn(text: string, language: Language): Sign[] {
  const figure = numeralSource(language)
  const before = new RegExp(`(?:CA|US)?[$€]\\s?(${figure})(${SCALE})(?:\\s?(?:CAD|USD)(?!\\p{L}))?`, 'giu')
  const after = new RegExp(`(${figure})(${SCALE})\\s?${CURRENCY}`, 'giu')
  const key = ([whole, numeral = '', scale = '']: RegExpMatchArray) =>
    `amount ${Number(decimalOf(numeral, language)) * factorOf(scale)} ${currencyOf(whole)}`
  return [...signsOf(text, before, key), ...signsOf(text, after, key)]
}

function factorOf(scale: string): number {
  return MILLIONS.find(([, words]) => words.test(scale.trim()))?.[0] ?? 1
}

function currencyOf(words: string): string {
  if (/€|EUR|euro/i.test(words)) return '€'
  return /US|américain/.test(words) ? 'US$' : '$'
}

/** Percentages and fractions. */
function sharesIn(text: string, language: Language): Sign[] {
  const percent = new RegExp(`(${numeralSource(language)})\\s?(?:%|pour\\s+cent|per\\s?cent)`, 'giu')
  const fraction =
    /(?<!\p{L})(?:(deux|two)[\s-]+(?:tiers|thirds)|(trois|three)[\s-]+(?:quarts|quarters))(?!\p{L})/giu
  return [
    ...signsOf(text, percent, ([, numeral = '']) => `share ${decimalOf(numeral, language)} %`),
    ...signsOf(text, fraction, ([, thirds]) => (thirds ? 'share 2/3' : 'share 3/4')),
  ]
}

function durationsIn(text: string, language: Language): Sign[] {
  const units = UNITS[language]
  const words = units.map(([, source]) => `(${source})`).join('|')
  const pattern = new RegExp(`(${numeralSource(language)})[\\s-]+(?:${words})(?!\\p{L})`, 'giu')
  return signsOf(text, pattern, ([, numeral = '', ...names]) => {
    const unit = units[names.findIndex((name) => name !== undefined)]?.[0]
    return `duration ${decimalOf(numeral, language)} ${unit}`
  }).map((sign) => doubted(sign, text, language))
}

const ORDINALS: Record<Language, Record<string, number>> = {
  fr: {
    deuxième: 2,
    second: 2,
    seconde: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    dixième: 10,
  },
  en: { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, tenth: 10 },
}

/** Ordinals from the second on: “first” and « premier » say as often what comes before all. */
function ordinalsIn(text: string, language: Language): Sign[] {
  const names = Object.keys(ORDINALS[language]).join('|')
  const figures = language === 'fr' ? '(\\d+)(?:e|ième|ème)' : '(\\d+)(?:nd|rd|th)'
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${figures}|(${names})s?)(?!\\p{L})(?!\\s+part(?:y|ies))`,
    'giu',
  )
  return signsOf(text, pattern, ([, figure, name]) =>
    name ? `ordinal ${ORDINALS[language][name.toLowerCase()]}` : `ordinal ${figure}`,
  )
}

function numbersIn(text: string, language: Language): Sign[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${numeralSource(language)}(?![\\p{N}])`, 'giu')
  const plain = signsOf(text, pattern, ([numeral]) => `number ${decimalOf(numeral, language)}`)
  const others = language === 'en' ? /(?<!\p{L})(twice|both)(?!\p{L})/giu : null
  const twos = others ? signsOf(text, others, () => 'number 2').map(optional) : []
  return [...plain.map((sign) => doubted(sign, text, language)), ...twos]
}

function doubted(sign: Sign, text: string, language: Language): Sign {
  const [numeral = ''] =
    text.slice(sign.start, sign.end).match(new RegExp(`^${numeralSource(language)}`, 'iu')) ?? []
  return isDoubtful(numeral, language) ? optional(sign) : sign
}

function optional(sign: Sign): Sign {
  return { ...sign, optional: true }
}
