import { listInWords, numbersInWords } from '#app/locales/lists.ts'
import { dayInWords, momentInWords } from '#app/locales/moments.ts'
import { useLabel } from '#app/locales/useLabel.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Who } from '#app/projections/naming.server.ts'
import type { Sentence, Value } from '#app/projections/timeline.server.ts'

/**
 * Puts a sentence of the history into words: `entry` for what was done, `together` for what was done several times in
 * a row, `after` for what followed. A type of entry that has no words yet shows its name, so that nothing recorded is
 * ever left out.
 */
export function useSentence(
  zone: string,
): (group: 'entry' | 'together' | 'after', sentence: Sentence) => string {
  const { t, i18n } = useTranslation('history')
  const inWords = useValueInWords(zone)
  return (group, { key, values, count }) => {
    const known = i18n.exists(`history:${group}.${key}`, { count })
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, inWords(name, value)]),
    )
    const path = known ? `${group}.${key}` : 'entry.unknown'
    return stopOnce(String(t(path as 'entry.unknown', { type: key, ...said, count })))
  }
}

function useValueInWords(zone: string): (name: string, value: Value) => string | number {
  const { t } = useTranslation('history')
  const label = useLabel()
  const language = useLanguage()
  return (name, value) => {
    if (name === 'deadline') return momentInWords(String(value), zone, language).replace(/^le /, '')
    if (name === 'date') return dayInWords(String(value), zone, language)
    if (name === 'day' || name === 'last') return dayInWords(`${value}T12:00:00Z`, 'UTC', language)
    if (name === 'roles' && Array.isArray(value))
      return listInWords(
        value.map((role) => label('role', role)),
        language,
      )
    if (name === 'motion') return label('motion', String(value))
    if (name === 'kind') return label('amendmentKind', String(value))
    if (name === 'numbers' && Array.isArray(value)) return numbersInWords(value, language)
    if (Array.isArray(value))
      return listInWords(
        value.map((one) => (typeof one === 'object' ? whoInWords(one) : one)),
        language,
      )
    return typeof value === 'object' ? whoInWords(value as Who) : value
  }
  function whoInWords({ name, party, clock }: Who): string {
    if (clock) return t('clock')
    return party ? `${name ?? t('someone')} (${party})` : (name ?? t('someone'))
  }
}

/** A name that ends in a full stop (« Hydraulis inc. ») ends the sentence too. */
function stopOnce(sentence: string): string {
  return sentence.replace(/\.(\**)\.(\**)$/, '.$1$2')
}
