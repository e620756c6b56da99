import { useEffect, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Checkbox } from '#app/ui/Checkbox.tsx'
import { type Term, unlinkedTerms, withTerm } from '#machines/terms.ts'
import type { Language } from '#machines/words.ts'

type Props = {
  /** The form in which the text stands. */
  form: string
  language: Language
  /** The text that it begins with. */
  text: string
  terms: Term[]
  /** The clause of the text. */
  own: string
  /** Printed number of each clause. */
  numbers: Record<string, number>
}

/**
 * Defined terms that the text uses without referring to their definition: a box each, and with scripts a button that puts the
 * reference at once and follows what is typed.
 */
export function TermOffers({ form, language, text: begins, terms, own, numbers }: Props) {
  const { t } = useTranslation('editor')
  const [text, setText] = useState(begins)
  const [scripts, setScripts] = useState(false)
  useEffect(() => {
    setScripts(true)
    const field = fieldOf(form, language)
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setText(field?.value ?? ''), 400)
    }
    field?.addEventListener('input', follow)
    return () => {
      clearTimeout(timer)
      field?.removeEventListener('input', follow)
    }
  }, [form, language])
  const offered = unlinkedTerms(text, language, terms, own)
  if (offered.length === 0) return null
  function link(term: Term) {
    const field = fieldOf(form, language)
    if (!field) return
    field.value = withTerm(field.value, language, term)
    field.dispatchEvent(new Event('rewritten'))
    field.dispatchEvent(new Event('input', { bubbles: true }))
    setText(field.value)
  }
  return (
    <fieldset className="field term-offers">
      <legend>{t('terms')}</legend>
      <p className="hint">{t('termsHint')}</p>
      {offered.map((term) => {
        const words = term.words[language]
        const number = numbers[term.clause] ?? 0
        return scripts ? (
          <button key={words} type="button" className="button button-secondary" onClick={() => link(term)}>
            {t('linkTerm', { term: words, number })}
          </button>
        ) : (
          <Checkbox
            key={words}
            id={`term-${language}-${words}`}
            name="terms"
            value={`${language}:${words}`}
            label={t('linkTerm', { term: words, number })}
          />
        )
      })}
    </fieldset>
  )
}

function fieldOf(form: string, language: Language): HTMLTextAreaElement | null {
  const found = document.querySelector(`#${form} textarea[name="text.${language}"]`)
  return found instanceof HTMLTextAreaElement ? found : null
}
