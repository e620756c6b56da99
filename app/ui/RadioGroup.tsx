import { describe, type FieldProps, HintAndError, LabelText } from './FieldFrame.tsx'
import type { Choice } from './Select.tsx'

/** One of a few, all in sight. The first choice carries the field's id: an error leads to it. */
export function RadioGroup({ choices, defaultValue, ...field }: FieldProps & { choices: Choice[] }) {
  const { id, name } = field
  return (
    <fieldset
      className={field.error ? 'field field-wrong' : 'field'}
      aria-describedby={describe(field)['aria-describedby']}
    >
      <legend>
        <LabelText {...field} />
      </legend>
      <HintAndError {...field} />
      {choices.map((choice, at) => (
        <Radio
          key={choice.value}
          id={at === 0 ? id : `${id}-${choice.value}`}
          name={name}
          choice={choice}
          checked={choice.value === defaultValue}
        />
      ))}
    </fieldset>
  )
}

type RadioProps = { id: string; name: string; choice: Choice; checked: boolean }

function Radio({ id, name, choice, checked }: RadioProps) {
  const hintId = choice.hint ? `${id}-choice-hint` : undefined
  return (
    <div className="choice">
      <input
        type="radio"
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={hintId}
      />
      <label htmlFor={id}>{choice.text}</label>
      {choice.hint && (
        <p className="hint" id={hintId}>
          {choice.hint}
        </p>
      )}
    </div>
  )
}
