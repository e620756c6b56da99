import { useTranslation } from '#app/locales/useTranslation.ts'

export const LETTERS = ['R', 'A', 'C', 'I'] as const

/** What each letter asks of whoever holds it. */
export function LetterLegend() {
  const { t } = useTranslation('matrix')
  return (
    <dl className="letter-legend" aria-label={t('legend')}>
      {LETTERS.map((letter) => (
        <div key={letter}>
          <dt>{letter}</dt>
          <dd>{t(letter)}</dd>
        </div>
      ))}
    </dl>
  )
}
