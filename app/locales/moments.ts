import type { Language } from '#machines/words.ts'

const LOCALE = { fr: 'fr-CA', en: 'en-CA' } as const

type DateOptions = { weekday?: boolean; year?: boolean }

/**
 * A day in words: « 27 mars 2026 », “March 27, 2026”. Built from the names of months and days alone, because
 * whole patterns differ between the engines of server and browser, and the page would change as it wakes.
 */
export function dayInWords(
  at: string | Date,
  zone: string,
  language: Language,
  options: DateOptions = {},
): string {
  const { year, day } = partsOf(at, zone)
  const name = nameOf(at, zone, language, 'month')
  const weekday = options.weekday ? nameOf(at, zone, language, 'weekday') : null
  if (language === 'fr') {
    const number = day === 1 ? '1er' : String(day)
    return [weekday, number, name, options.year === false ? null : year].filter(Boolean).join(' ')
  }
  const date = `${name} ${day}${options.year === false ? '' : `, ${year}`}`
  return weekday ? `${weekday}, ${date}` : date
}

/** The time of day: « 23 h 59 », « 10 h », “11:59 p.m.”. Spaces do not break. */
export function timeInWords(at: string | Date, zone: string, language: Language): string {
  const { hour, minute } = partsOf(at, zone)
  const minutes = String(minute).padStart(2, '0')
  if (language === 'fr') return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minutes}`
  return `${hour % 12 || 12}:${minutes}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** A moment in a sentence: « le 27 mars 2026 à 23 h 59 », “March 27, 2026 at 11:59 p.m.”. */
export function momentInWords(
  at: string | Date,
  zone: string,
  language: Language,
  options?: DateOptions,
): string {
  const day = dayInWords(at, zone, language, options)
  const time = timeInWords(at, zone, language)
  return language === 'fr' ? `le ${day} à ${time}` : `${day} at ${time}`
}

const NUMBERS = { fr: new Intl.NumberFormat(LOCALE.fr), en: new Intl.NumberFormat(LOCALE.en) }

/** A number with its thousands apart: « 5 000 », “5,000”. */
export function numberInWords(value: number, language: Language): string {
  return steady(NUMBERS[language].format(value))
}

/** An amount in Canadian dollars, cents only when there are some: « 5 000 $ », “$5,000”. */
export function moneyInWords(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const amount = steady(new Intl.NumberFormat(LOCALE[language], shape).format(Math.abs(cents) / 100))
  const sign = cents < 0 ? '\u2212' : ''
  return language === 'fr' ? `${sign}${amount}\u00a0$` : `${sign}$${amount}`
}

/** Engines do not agree on which narrow space stands between thousands. */
function steady(number: string): string {
  return number.replace(/[\s\u202f]/g, '\u00a0')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does: one is kept for each way of telling and each zone. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(name, format)
  return format
}

function nameOf(at: string | Date, timeZone: string, language: Language, part: 'month' | 'weekday'): string {
  return formatOf(LOCALE[language], { timeZone, [part]: 'long' }).format(new Date(at))
}

function partsOf(at: string | Date, timeZone: string) {
  const format = formatOf('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const parts = Object.fromEntries(
    format.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]),
  )
  return parts as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>
}
