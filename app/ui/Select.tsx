import { useTranslation } from '#app/locales/useTranslation.ts'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

export type Choice = { value: string; text: string; hint?: string }

type Props = FieldProps & {
  choices: Choice[]
  /** What the empty choice says, where it is an answer too. */
  none?: string
}

/** One of many. For up to seven choices, RadioGroup shows them all at once. */
export function Select({ choices, none, defaultValue = '', ...field }: Props) {
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
        <option value="">{none ?? t('form.chooseOne')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
