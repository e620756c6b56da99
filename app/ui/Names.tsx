import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'

/** Up to this many, a row of names is read at once. */
const FEW = 4
/** Of more, these are named. */
const NAMED = 2

/** Names in a row. Where there are many: the first ones and how many more, which open to all of them. */
export function Names({ names }: { names: string[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (names.length <= FEW) return <span>{listInWords(names, language)}</span>
  const first = names.slice(0, NAMED).join(', ')
  return (
    <details className="names">
      <summary>{t('names.more', { names: first, count: names.length - NAMED })}</summary>
      {listInWords(names, language)}
    </details>
  )
}
