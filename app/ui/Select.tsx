import { useTranslation } from '#app/locales/useTranslation.ts'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

export type Choice = { value: string; text: string; hint?: string }

/** One of many. For up to seven choices, RadioGroup shows them all at once. */
export function Select({ choices, defaultValue = '', ...field }: FieldProps & { choices: Choice[] }) {
  const { t } = useTranslation()
  const { id, name } = field
  return (
    <FieldFrame {...field}>
      <select
        {...describe(field)}
        className="input input-medium"
        id={id}
        name={name}
        defaultValue={defaultValue}
      >
        <option value="">{t('form.chooseOne')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
