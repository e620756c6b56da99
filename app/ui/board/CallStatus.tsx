import { listInWords, numbersInWords } from '#app/locales/lists.ts'
import { dayInWords, momentInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { CallNow } from '#app/projections/calls.server.ts'
import type { Language } from '#machines/words.ts'
import { useZoneName } from './useZoneName.ts'

/** The running call: until when, about what, who has still to answer. */
export function CallStatus({ call, zone }: { call: CallNow; zone: string }) {
  const { t } = useTranslation('board')
  const language = useLanguage()
  const zoneName = useZoneName(zone)
  const { running, awaited } = call
  if (!running) return <p>{t('call.why')}</p>
  const { numbers, remainingDays, deadline, holidays, prolonged } = running
  if (remainingDays !== null) return <p>{t('call.paused', { count: remainingDays })}</p>
  const until = momentInWords(deadline, zone, language, { weekday: true }).replace(/^le /, '')
  const clauses = t('call.clauses', { count: numbers.length, numbers: numbersInWords(numbers, language) })
  const parties = listInWords(awaited, language)
  return (
    <>
      <p>
        <strong>{t('call.until', { deadline: until, zone: zoneName })}</strong> {clauses}
      </p>
      <p>
        {awaited.length > 0 ? `${t('call.awaited', { parties })} ${t('call.closesAlone')}` : t('call.allIn')}
      </p>
      <p className="hint">
        {holidays.length > 0 &&
          `${t('call.reckoned', { count: holidays.length, days: listInWords(daysInWords(holidays, language), language) })} `}
        {t(prolonged ? 'call.prolonged' : 'call.mayProlong')}
      </p>
    </>
  )
}

function daysInWords(days: string[], language: Language): string[] {
  return days.map((day) => dayInWords(`${day}T12:00:00Z`, 'UTC', language))
}

/** Who acts on calls, for those who do not. */
export function WhoMay({ names }: { names: string[] }) {
  const { t } = useTranslation('board')
  const language = useLanguage()
  return (
    <p className="hint">
      {names.length > 0 ? t('call.who', { names: listInWords(names, language) }) : t('call.whoNone')}
    </p>
  )
}
