import { useTranslation } from '#app/locales/useTranslation.ts'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

type Props = FieldProps & { rows?: number; maxLength?: number; lang?: string }

/** Several lines of text. A limit is said beforehand and checked by the server: nothing typed is cut off. */
export function TextArea({ rows = 5, maxLength, lang, defaultValue, ...field }: Props) {
  const { t } = useTranslation()
  const limit = maxLength ? t('form.characters', { count: maxLength }) : null
  const hint =
    field.hint && limit ? (
      <>
        {field.hint} {limit}.
      </>
    ) : (
      (field.hint ?? limit)
    )
  const { id, name, error } = field
  return (
    <FieldFrame {...field} hint={hint}>
      <textarea
        {...describe({ id, hint, error })}
        className="input input-full"
        id={id}
        name={name}
        rows={rows}
        lang={lang}
        defaultValue={defaultValue}
      />
    </FieldFrame>
  )
}
