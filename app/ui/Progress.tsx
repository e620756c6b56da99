import { useId } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'

/** How far one has come. */
export function Progress({ label, value, max }: { label: string; value: number; max: number }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="progress">
      <p id={id}>
        {label} <span className="progress-of">{t('progress.of', { value, max })}</span>
      </p>
      <progress value={value} max={max} aria-labelledby={id} />
    </div>
  )
}
