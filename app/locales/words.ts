import { createInstance, type i18n } from 'i18next'
import type { Language } from '#machines/words.ts'
import type fr from './fr/index.ts'
import type { notices } from './fr/notices.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared'
    resources: typeof fr & { notices: typeof notices }
  }
}

/** The areas of words, one module each per language. */
export type Area = keyof typeof fr

/** The same keys as another module, each with a text of its own. English must satisfy this of French. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/**
 * The words of one language, ready at once: no loading, no event, the same on server and client.
 * A missing key shows itself as the key; the compiler has already refused it.
 */
export function makeWords(language: Language, resources: SameKeys<typeof fr> & Record<string, object>): i18n {
  const instance = createInstance()
  instance.init({
    lng: language,
    resources: { [language]: language === 'fr' ? typeset(resources) : resources },
    ns: Object.keys(resources),
    defaultNS: 'shared',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

/** Sets the spaces of French that must not break, so that authors of words need not think of them. */
function typeset(words: object): Record<string, object> {
  return JSON.parse(JSON.stringify(words).replace(/ ([:»])|(«) /g, '$2\u00a0$1'))
}
