import { useEffect, useRef } from 'react'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { useNavigationState } from './Anchor.tsx'

export type FieldError = { id: string; label: string; error: string }

type Props = {
  fields: FieldError[]
  /** Why the whole form was refused. */
  reasons?: { code: string; detail?: Record<string, unknown> }[]
  title?: string
  /** Changes with every answer, so that the summary takes the focus again when the same errors come back. */
  occasion?: unknown
}

/** What is wrong, above the form: takes the focus, leads to each field, and puts "Error" in the page's title. */
export function ErrorSummary({ fields, reasons = [], title, occasion }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const box = useFocusWithin(occasion)
  return (
    <section className="error-summary" aria-labelledby="error-summary-title" tabIndex={-1} ref={box}>
      <h2 id="error-summary-title">{title ?? t('error.summary', { count: fields.length })}</h2>
      <ul>
        {reasons.map((each) => (
          <li key={`${each.code} ${JSON.stringify(each.detail)}`}>{reason(each)}</li>
        ))}
        {fields.map(({ id, label, error }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
              {label}
            </a>
            {t('error.colon')} {reason(error)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useFocusWithin(occasion: unknown) {
  const { setErring } = useNavigationState()
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion is what brings the focus back
  useEffect(() => {
    box.current?.focus()
    setErring(true)
    return () => setErring(false)
  }, [occasion, setErring])
  return box
}

/** A fragment alone scrolls; the field must also be ready to type in. */
function focusField(event: React.MouseEvent, id: string) {
  const field = document.getElementById(id)
  if (!field) return
  event.preventDefault()
  field.focus()
  field.closest('.field')?.scrollIntoView()
}
