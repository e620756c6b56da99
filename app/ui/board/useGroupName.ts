import type fr from '#app/locales/fr/index.ts'
import { listInWords } from '#app/locales/lists.ts'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'

type Type = keyof typeof fr.board.group

/** The name of parties that decide together: « Employeurs et PME ». */
export function useGroupName(): (types: readonly string[]) => string {
  const { t } = useTranslation('board')
  const language = useLanguage()
  return (types) =>
    listInWords(
      types.map((type) => t(`group.${type as Type}`)),
      language,
    )
}
