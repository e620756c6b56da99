import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Recommended } from '#templates/agreements/instrument.ts'
import { Notice } from '../Notice.tsx'

type Props = {
  recommended: Recommended | null
  /** The questions, as a form of the page. */
  children: ReactNode
}

/** Before anything is written: is an agreement what these organizations need? Two questions, and an answer that says why. */
export function Instrument({ recommended, children }: Props) {
  const { t } = useTranslation('start')
  return (
    <section className="instrument" aria-labelledby="instrument">
      <h2 id="instrument">{t('instrument.title')}</h2>
      {children}
      {recommended && (
        <Notice
          kind={recommended.here ? 'success' : 'warning'}
          title={t(`instrument.is.${recommended.instrument}`)}
          live
        >
          <p>{t(`instrument.because.${recommended.instrument}`)}</p>
          <p>{t(recommended.here ? 'instrument.goOn' : 'instrument.doubt')}</p>
        </Notice>
      )}
    </section>
  )
}
