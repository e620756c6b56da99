import { listInWords, numbersInWords } from '#app/locales/lists.ts'
import { dayInWords, momentInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Sentence, Value } from '#app/projections/timeline.server.ts'

/**
 * Puts a sentence of the history into words: `entry` for what was done, `after` for what followed. A type of entry
 * that has no words yet shows its name, so that nothing recorded is ever left out.
 */
export function useSentence(zone: string): (group: 'entry' | 'after', sentence: Sentence) => string {
  const { t, i18n } = useTranslation('history')
  const inWords = useValueInWords(zone)
  return (group, { key, values, count }) => {
    const known = i18n.exists(`history:${group}.${key}`, { count })
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, inWords(name, value)]),
    )
    const path = known ? `${group}.${key}` : 'entry.unknown'
    return String(t(path as 'entry.unknown', { type: key, ...said, count }))
  }
}

function useValueInWords(zone: string): (name: string, value: Value) => string | number {
  const { t } = useTranslation('history')
  const label = useLabel()
  const language = useLanguage()
  return (name, value) => {
    if (name === 'deadline') return momentInWords(String(value), zone, language).replace(/^le /, '')
    if (name === 'date') return dayInWords(String(value), zone, language)
    if (name === 'day') return dayInWords(`${value}T12:00:00Z`, 'UTC', language)
    if (name === 'roles' && Array.isArray(value))
      return listInWords(
        value.map((role) => label('role', role)),
        language,
      )
    if (Array.isArray(value))
      return name === 'numbers' ? numbersInWords(value, language) : listInWords(value, language)
    if (typeof value !== 'object') return value
    const { name: person, party, clock } = value as Extract<Value, { clock: boolean }>
    if (clock) return t('clock')
    return party ? `${person ?? t('someone')} (${party})` : (person ?? t('someone'))
  }
}
