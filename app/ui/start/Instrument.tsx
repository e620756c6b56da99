import { useTranslation } from '#app/locales/useTranslation.ts'

const OTHERS = ['adhesion', 'employment', 'purchase', 'land', 'existing', 'funding'] as const

/** Before anything is written: is an agreement what these organizations need? */
export function Instrument() {
  const { t } = useTranslation('start')
  return (
    <section className="instrument" aria-labelledby="instrument">
      <h2 id="instrument">{t('instrument.title')}</h2>
      <p>{t('instrument.yes')}</p>
      <details>
        <summary>{t('instrument.others')}</summary>
        <ul>
          {OTHERS.map((other) => (
            <li key={other}>{t(`instrument.${other}`)}</li>
          ))}
        </ul>
        <p>{t('instrument.doubt')}</p>
      </details>
    </section>
  )
}
