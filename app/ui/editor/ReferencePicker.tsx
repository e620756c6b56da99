import { useId, useState } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Referable } from './ProseEditor.tsx'

type Props = {
  clauses: Referable[]
  /** The cursor stands in a reference. */
  linked: boolean
  /** Null takes the reference away. */
  onPick: (clause: Referable | null) => void
  onClose: () => void
}

/** To which clause the words refer. It has no field of the form: nothing of it is sent. */
export function ReferencePicker({ clauses, linked, onPick, onClose }: Props) {
  const { t } = useTranslation('editor')
  const id = useId()
  const [chosen, choose] = useState(clauses[0]?.id ?? '')
  const found = clauses.find((clause) => clause.id === chosen)
  return (
    <fieldset
      className="prose-picker"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        // Enter would send the form around it.
        if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) event.preventDefault()
      }}
    >
      <legend className="sr-only">{t('reference')}</legend>
      <label htmlFor={id}>{t('referTo')}</label>
      <select
        id={id}
        className="input"
        // biome-ignore lint/a11y/noAutofocus: it opens because one asked for it, and closes back to where one was
        autoFocus
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        {clauses.map(({ id: one, number, title }) => (
          <option key={one} value={one}>
            {number}. {title}
          </option>
        ))}
      </select>
      <button type="button" className="button button-secondary" onClick={() => found && onPick(found)}>
        {t('refer')}
      </button>
      {linked && (
        <button type="button" className="button button-secondary" onClick={() => onPick(null)}>
          {t('unrefer')}
        </button>
      )}
      <button type="button" className="button button-secondary" onClick={onClose}>
        {t('cancel')}
      </button>
    </fieldset>
  )
}
