import { type FormEvent, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { Field } from '#app/ui/Field.tsx'

/** An older head that one holds: is this still the same history? Asked of this page, never sent. */
export function HeadForm({ onAsk }: { onAsk: (head: string | null) => void }) {
  const { t } = useTranslation('verify')
  const [wrong, setWrong] = useState(false)
  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('head') ?? '')
    const head = typed.replace(/\s/g, '').toLowerCase()
    const bad = head !== '' && !/^[0-9a-f]{64}$/.test(head)
    setWrong(bad)
    if (!bad) onAsk(head || null)
  }
  return (
    <form className="head-form" onSubmit={ask} noValidate>
      <Field
        id="head"
        name="head"
        label={t('head.label')}
        hint={t('head.hint')}
        error={wrong ? 'bad_digest' : undefined}
        optional
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit" className="button button-secondary">
        {t('head.compare')}
      </button>
    </form>
  )
}
