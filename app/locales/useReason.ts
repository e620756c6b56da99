import type { Language } from '#machines/words.ts'
import { listInWords } from './lists.ts'
import { useTranslation } from './useTranslation.ts'

type Reason = { code: string; detail?: Record<string, unknown> }

/**
 * A refusal's reason, or a field's error, in words: its code looked up in the area `reasons`.
 * A field's error may carry its limit after a space: `too_long 200`.
 */
export function useReason(): (reason: Reason | string) => string {
  const { t, i18n } = useTranslation('reasons')
  return (reason) => {
    const { code, detail } = typeof reason === 'string' ? readCode(reason) : reason
    // Codes come from the rules at run time; one that has no words yet must still read as a sentence.
    const sentence = i18n.exists(`reasons:${code}`)
      ? String(t(code as 'generic', { ...detail }))
      : t('generic')
    return withNames(sentence, detail?.named, i18n.language as Language)
  }
}

const COLON = { fr: '\u00a0: ', en: ': ' } as const

/** Whom it waits for, at the end of the sentence, when the refusal names them. */
function withNames(sentence: string, named: unknown, language: Language): string {
  if (!Array.isArray(named) || named.length === 0) return sentence
  return `${sentence.replace(/\.$/, '')}${COLON[language]}${listInWords(named, language)}.`.replace('..', '.')
}

function readCode(error: string): Reason {
  const [code = '', limit] = error.split(' ')
  return { code, detail: { limit } }
}
