import { useTranslation } from '#app/locales/useTranslation.ts'

/** A digest, short and out of the way; opened, it is whole and easy to copy. */
export function Digest({ value, label }: { value: string; label?: string }) {
  const { t } = useTranslation()
  const short = `${value.slice(0, 4)} ${value.slice(4, 8)} … ${value.slice(-4)}`
  return (
    <details className="digest">
      <summary>
        {label ?? t('digest.label')} <code>{short}</code>
      </summary>
      <code className="digest-full">{value}</code>
    </details>
  )
}
