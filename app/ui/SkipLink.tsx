import { useTranslation } from '#app/locales/useTranslation.ts'

/** The first stop of the keyboard: past the header. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a className="skip-link" href="#content">
      {t('skipToContent')}
    </a>
  )
}
