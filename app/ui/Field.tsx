import type { InputHTMLAttributes } from 'react'
import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

type Props = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'number'
  /** About how many characters the answer has: the width says what is expected. */
  width?: 'short' | 'medium' | 'full'
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'autoComplete' | 'inputMode' | 'lang' | 'spellCheck'>

/** One line of text. */
export function Field(props: Props) {
  const {
    id,
    name,
    label,
    hint,
    error,
    defaultValue,
    optional,
    type = 'text',
    width = 'full',
    ...input
  } = props
  return (
    <FieldFrame {...{ id, name, label, hint, error, optional }}>
      <input
        {...input}
        {...describe({ id, hint, error })}
        className={`input input-${width}`}
        id={id}
        name={name}
        type={type}
        defaultValue={defaultValue}
      />
    </FieldFrame>
  )
}
