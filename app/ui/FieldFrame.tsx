import type { ReactNode } from 'react'
import { useReason } from '#app/locales/useReason.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'

/** What every field of a form has. `error` is a code of app/locales/…/reasons.ts, not a sentence. */
export type FieldProps = {
  id: string
  name: string
  label: string
  hint?: ReactNode
  error?: string
  defaultValue?: string
  /** Most questions must be answered; the few that need not be say so beside their label. */
  optional?: boolean
}

/** Ties an input to its hint and its error, so that a screen reader reads them with it. */
export function describe({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? true : undefined,
  }
}

/** Label, hint and error of one input, in the order in which they are read. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      <label id={`${field.id}-label`} htmlFor={field.id}>
        <LabelText {...field} />
      </label>
      <HintAndError {...field} />
      {children}
    </div>
  )
}

export function LabelText({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = useTranslation()
  return (
    <>
      {label}
      {optional && <span className="field-optional"> ({t('form.optional')})</span>}
    </>
  )
}

export function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  const { t } = useTranslation()
  const reason = useReason()
  return (
    <>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span className="sr-only">{t('error.prefix')}</span> {reason(error)}
        </p>
      )}
    </>
  )
}
