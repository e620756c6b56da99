import type { i18n } from 'i18next'
import type { Language } from '#machines/words.ts'
import en from './en/index.ts'
import { notices as noticesInEnglish } from './en/notices.ts'
import fr from './fr/index.ts'
import { notices as noticesInFrench } from './fr/notices.ts'
import { makeWords, type SameKeys } from './words.ts'

const all = {
  fr: makeWords('fr', { ...fr, notices: noticesInFrench }),
  en: makeWords('en', { ...en, notices: noticesInEnglish satisfies SameKeys<typeof noticesInFrench> }),
}

/** The words of a language on the server, shared by all requests: nothing in them changes after start. */
export function words(language: Language): i18n {
  return all[language]
}
