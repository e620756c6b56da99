import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Wait } from '#app/projections/waits.server.ts'

/** What a party is waited for, and since when: « sa position sur 3 clauses, depuis 4 jours, le 20 mars 2026 ». */
export function useWait(zone: string): (wait: Omit<Wait, 'party'>) => { what: string; since: string | null } {
  const { t } = useTranslation('parties')
  const language = useLanguage()
  return ({ code, count, since, days }) => {
    const what = t(`awaited.${code}`, { count })
    if (since === null || days === null) return { what, since: null }
    const date = dayInWords(since, zone, language)
    return { what, since: days < 1 ? t('awaited.today') : t('awaited.days', { count: days, date }) }
  }
}
