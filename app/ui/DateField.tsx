import { useTranslation } from 'react-i18next'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

/** A day, as `2026-03-27`: the browser's own calendar where it has one, a line of text where it has none. */
export function DateField({ defaultValue, ...field }: FieldProps) {
  const { t } = useTranslation()
  const hint = field.hint ?? t('form.dateHint')
  const { id, name, error } = field
  return (
    <FieldFrame {...field} hint={hint}>
      <input
        {...describe({ id, hint, error })}
        className="input input-short"
        type="date"
        id={id}
        name={name}
        defaultValue={defaultValue}
      />
    </FieldFrame>
  )
}
