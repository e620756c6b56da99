import type { Language } from '#machines/words.ts'
import { useTranslation } from './useTranslation.ts'

/** The language of the page. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language
}
