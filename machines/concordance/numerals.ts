import type { Language } from '../words.ts'

/** Numbers in letters. One is left out: « un » and “one” are seldom a number; see `ONE`. */
const LETTERS: Record<Language, Record<string, number>> = {
  fr: {
    ...{
      deux: 2,
      trois: 3,
      quatre: 4,
      cinq: 5,
      six: 6,
      sept: 7,
      huit: 8,
      neuf: 9,
      dix: 10,
      onze: 11,
      douze: 12,
    },
    ...{ treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19 },
    ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'soixante-dix': 70 },
    ...{ 'quatre-vingts': 80, 'quatre-vingt-dix': 90, cent: 100, mille: 1000 },
  },
  en: {
    ...{
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
    },
    ...{ thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    ...{
      'a hundred': 100,
      'one hundred': 100,
      hundred: 100,
      'a thousand': 1000,
      'one thousand': 1000,
      thousand: 1000,
    },
  },
}

/** What is a number in one language and often none in the other. */
const ONE: Record<Language, Record<string, number>> = {
  fr: { un: 1, une: 1, 'une fois': 1 },
  en: { one: 1, once: 1 },
}

/** « 12,5 » and « 1 000 »; “12.5” and “1,000”, or “1 000” as the metric system writes it. */
const FIGURES: Record<Language, string> = {
  fr: '\\d{1,3}(?:[\\s.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?',
  en: '\\d{1,3}(?:[\\s,]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?',
}

/** Source of a pattern for any number in this language, in figures or in letters; spaces within are any spaces. */
export function numeralSource(language: Language): string {
  const letters = [...Object.keys(LETTERS[language]), ...Object.keys(ONE[language])]
  const longestFirst = letters.sort((one, other) => other.length - one.length)
  const words = longestFirst.map((word) => word.replace(/[ -]/g, '[\\s-]'))
  return `(?:${FIGURES[language]}|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L}))`
}

/** The value of a numeral that `numeralSource` found, as a decimal without grouping: `1000`, `12.5`. */
export function decimalOf(numeral: string, language: Language): string {
  const word = numeral.toLowerCase().replace(/\s+/g, ' ')
  const named = { ...LETTERS[language], ...ONE[language] }
  const letters = named[word] ?? named[word.replace(/ /g, '-')] ?? named[word.replace(/-/g, ' ')]
  if (letters !== undefined) return String(letters)
  const plain = numeral.replace(language === 'fr' ? /[\s.]/g : /[\s,]/g, '').replace(',', '.')
  return String(Number(plain))
}

/** May this numeral be none? « un », “one”, and « neuf », which is also what is new. */
export function isDoubtful(numeral: string, language: Language): boolean {
  const word = numeral.toLowerCase().replace(/\s+/g, ' ')
  return word in ONE[language] || word === 'neuf'
}
