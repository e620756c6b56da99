import { dayInWords, timeInWords } from '#app/locales/moments.ts'
import type { Language, Words } from '#machines/words.ts'

/** An instant in both languages, with the agreement's own time zone: « 27 mars 2026 à 17 h (HAE) ». */
export function momentIn(timeZone: string, instant: string): Words {
  return { fr: inLanguage('fr', timeZone, instant), en: inLanguage('en', timeZone, instant) }
}

/** A calendar day (ISO date) in both languages. */
export function dayIn(date: string): Words {
  const day = (language: Language) => dayInWords(`${date}T12:00:00Z`, 'UTC', language)
  return { fr: day('fr'), en: day('en') }
}

function inLanguage(language: Language, timeZone: string, instant: string): string {
  const day = dayInWords(instant, timeZone, language)
  const time = timeInWords(instant, timeZone, language)
  return `${day} ${language === 'fr' ? 'à' : 'at'} ${time} (${zoneName(language, timeZone, instant)})`
}

/** Said because the people of one agreement live in several zones. */
function zoneName(language: Language, timeZone: string, instant: string): string {
  const format = new Intl.DateTimeFormat(`${language}-CA`, { timeZone, timeZoneName: 'short' })
  return (
    format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  )
}
