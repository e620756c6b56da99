import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'

export type Step = { name: string; state: 'done' | 'current' | 'ahead'; detail?: ReactNode }

/**
 * Where an agreement stands on its way: what is done, what is going on and until when, what is ahead. A phone shows
 * the step that goes on and its place among them; the others are still read out.
 */
export function Steps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation()
  return (
    <ol className="steps" aria-label={t('steps.label')}>
      {steps.map(({ name, state, detail }, at) => (
        <li
          key={name}
          className={`step step-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          {state === 'current' && (
            <span className="step-place">{t('steps.place', { place: at + 1, total: steps.length })} </span>
          )}
          {name}
          {detail && <> — {detail}</>}
          {state === 'done' && <span className="sr-only">, {t('steps.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
