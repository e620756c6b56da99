import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'

/** Names of people by id, one or in a row; whoever left the directory is « une personne… ». */
export function usePeople(people: Record<string, string>) {
  const { t } = useTranslation('signature')
  const language = useLanguage()
  const name = (id: string) => people[id] ?? t('someone')
  return { name, row: (ids: readonly string[]) => listInWords([...new Set(ids)].map(name), language) }
}
