import { useLoaderData } from '@remix-run/react'
import { listInWords } from '#app/locales/lists.ts'
import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Ahead } from '#app/projections/calls.server.ts'
import { Button } from '#app/ui/Button.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Field } from '#app/ui/Field.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { loader } from '../agreement.consensus.tsx'

function useDay() {
  const language = useLanguage()
  return (day: string) => dayInWords(`${day}T12:00:00Z`, 'UTC', language)
}

/** What whoever opens a call should know of the weeks ahead. It refuses nothing but an end before a declared meeting. */
export function DaysAhead({ ahead }: { ahead: Ahead[] }) {
  const { t } = useTranslation('board')
  const day = useDay()
  if (ahead.length === 0) return null
  return (
    <Notice kind="warning" title={t('ahead.title')}>
      <ul>
        {ahead.map(({ kind, name, from, to, title }) => (
          <li key={`${kind} ${name} ${from}`}>
            {t(`ahead.${kind}`, { party: name, from: day(from), to: day(to), title }).trim()}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** When the reader's own organization decides, and when it is away. */
export function OwnCalendar() {
  const { t } = useTranslation('board')
  const { calendar, can } = useLoaderData<typeof loader>()
  const day = useDay()
  const language = useLanguage()
  const { meetings, away } = calendar
  if (!can['declare-calendar'].allowed) return null
  return (
    <section aria-labelledby="calendar">
      <h3 id="calendar">{t('calendar.title')}</h3>
      <p className="hint">{t('calendar.why')}</p>
      {meetings.length + away.length === 0 && <p>{t('calendar.none')}</p>}
      {meetings.length > 0 && (
        <p>{t('calendar.meets', { days: listInWords(meetings.map(day), language) })}</p>
      )}
      {away.map(({ from, to, title }) => (
        <p key={from}>{t('calendar.away', { from: day(from), to: day(to), title }).trim()}</p>
      ))}
      <CalendarForm key={JSON.stringify(calendar)} />
    </section>
  )
}

/** Empty rows below what is known already: a page needs no script to offer more. */
const MORE_MEETINGS = 3
const MORE_AWAY = 1

function CalendarForm() {
  const { t } = useTranslation('board')
  const { calendar } = useLoaderData<typeof loader>()
  const meetings = rows(calendar.meetings.length + MORE_MEETINGS, 'meetings')
  const away = rows(calendar.away.length + MORE_AWAY, 'away')
  const labels: Record<string, string> = Object.fromEntries([
    ...meetings.map(({ name, number }) => [name, t('calendar.meeting', { number })]),
    ...away.flatMap(({ name, number }) => [
      [`${name}.from`, t('calendar.from', { number })],
      [`${name}.to`, t('calendar.to', { number })],
      [`${name}.title`, t('calendar.what', { number })],
    ]),
  ])
  return (
    <VerbForm<Record<string, string>> verb="declare-calendar" labels={labels}>
      {({ field, answer }) => {
        // A form that came back shows what was typed, also where it was emptied.
        const shown = (name: string, now = '') => {
          const { defaultValue, ...rest } = field(name)
          return { ...rest, label: labels[name] ?? name, defaultValue: answer ? defaultValue : now }
        }
        return (
          <details className="confirm" open={answer !== null}>
            <summary className="button button-secondary">{t('calendar.change')}</summary>
            <div className="confirm-body">
              {meetings.map(({ name }, index) => (
                <DateField key={name} {...shown(name, calendar.meetings[index])} optional />
              ))}
              {away.map(({ name }, index) => (
                <div key={name}>
                  <DateField {...shown(`${name}.from`, calendar.away[index]?.from)} optional />
                  <DateField {...shown(`${name}.to`, calendar.away[index]?.to)} optional />
                  <Field
                    {...shown(`${name}.title`, calendar.away[index]?.title)}
                    hint={t('calendar.whatHint')}
                    optional
                  />
                </div>
              ))}
              <Button kind="secondary">{t('calendar.do')}</Button>
            </div>
          </details>
        )
      }}
    </VerbForm>
  )
}

function rows(count: number, name: string) {
  return Array.from({ length: count }, (_, index) => ({ name: `${name}[${index}]`, number: index + 1 }))
}
