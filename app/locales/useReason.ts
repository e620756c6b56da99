import { useTranslation } from 'react-i18next'

/** A refusal's reason, or a field's error, in words: its code looked up in the area `reasons`. */
export function useReason() {
  const { t, i18n } = useTranslation('reasons')
  return ({ code, detail }: { code: string; detail?: Record<string, unknown> }): string =>
    // Codes come from the rules at run time; one that has no words yet must still read as a sentence.
    i18n.exists(`reasons:${code}`) ? String(t(code as 'generic', detail ?? {})) : t('generic')
}
