import { useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/locales/moments.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Button } from '#app/ui/Button.tsx'
import { Field } from '#app/ui/Field.tsx'
import { Select } from '#app/ui/Select.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { VerbForm } from '#app/web/VerbForm.tsx'
import type { loader } from '../agreement.consensus.tsx'

/** What is proven to have reached whom: no silence counts without it. */
export function NoticeProofs() {
  const { t } = useTranslation('board')
  const { proofs, zone, can } = useLoaderData<typeof loader>()
  const language = useLanguage()
  if (!proofs || proofs.length === 0) return null
  const day = (at: string | null) => (at ? dayInWords(at, zone, language) : t('notice.unproven'))
  return (
    <section aria-labelledby="notice">
      <h3 id="notice">{t('notice.title')}</h3>
      <p className="hint">{t('notice.why')}</p>
      <ul>
        {proofs.map(({ party, name, call, reminder }) => (
          <li key={party}>{t('notice.of', { party: name, call: day(call), reminder: day(reminder) })}</li>
        ))}
      </ul>
      {can['record-delivery'].allowed && <Receipt />}
    </section>
  )
}

type Typed = { party: string; notice: string; language: string; reference: string }

function Receipt() {
  const { t } = useTranslation('board')
  const { proofs } = useLoaderData<typeof loader>()
  const labels = {
    party: t('notice.party'),
    notice: t('notice.what'),
    language: t('notice.language'),
    reference: t('notice.reference'),
  }
  const parties = (proofs ?? []).map(({ party, name }) => ({ value: party, text: name }))
  return (
    <VerbForm<Typed> verb="record-delivery" labels={labels}>
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">{t('notice.record')}</summary>
          <div className="confirm-body">
            <Select {...field('party')} choices={parties} />
            <Select
              {...field('notice')}
              choices={[
                { value: 'call', text: t('notice.call') },
                { value: 'reminder', text: t('notice.reminder') },
              ]}
            />
            <Select
              {...field('language')}
              choices={[
                { value: 'fr', text: t('notice.fr') },
                { value: 'en', text: t('notice.en') },
              ]}
            />
            <Field {...field('reference')} hint={t('notice.referenceHint')} />
            <Button kind="secondary">{t('notice.do')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}

/** Tells those who are awaited so again. */
export function Remind() {
  const { t } = useTranslation('board')
  return (
    <VerbForm verb="remind-parties" labels={{}}>
      {() => <Button kind="secondary">{t('notice.remind')}</Button>}
    </VerbForm>
  )
}

/** What the seal of an agreed text waits for; the party it waits for may waive the rest. */
export function Waits() {
  const { t } = useTranslation('board')
  const { waits, zone } = useLoaderData<typeof loader>()
  const language = useLanguage()
  if (waits.length === 0) return null
  return (
    <section aria-labelledby="waits">
      <h3 id="waits">{t('waits.title')}</h3>
      <ul>
        {waits.map(({ kind, clause, number, of, until, mine }) => (
          <li key={`${kind} ${clause} ${of}`}>
            {t(`waits.${kind}`, { number, party: of ?? '', until: dayInWords(until, zone, language) })}
            {mine && kind === 'editorial' && <Contest clause={clause} />}
            {mine && (
              <VerbForm verb="waive-wait" labels={{}} hidden={{ clause }}>
                {() => <Button kind="secondary">{t('waits.waive')}</Button>}
              </VerbForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Contest({ clause }: { clause: string }) {
  const { t } = useTranslation('board')
  return (
    <VerbForm<{ reason: string }>
      verb="contest-editorial"
      labels={{ reason: t('waits.contestReason') }}
      hidden={{ clause }}
    >
      {({ field, answer }) => (
        <details className="confirm" open={answer !== null}>
          <summary className="button button-secondary">{t('waits.contest')}</summary>
          <div className="confirm-body">
            <TextArea {...field('reason')} rows={3} />
            <Button kind="secondary">{t('waits.contest')}</Button>
          </div>
        </details>
      )}
    </VerbForm>
  )
}
