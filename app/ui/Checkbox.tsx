import { describe, type FieldProps, HintAndError } from './FieldFrame.tsx'

/** One thing to confirm or not. It sends `value` (`on` by default) when ticked, and nothing otherwise. */
export function Checkbox({ value = 'on', label, ...field }: FieldProps & { value?: string }) {
  return (
    <div className={field.error ? 'field field-wrong' : 'field'}>
      <HintAndError id={field.id} error={field.error} />
      <div className="choice">
        <input
          type="checkbox"
          {...describe(field)}
          id={field.id}
          name={field.name}
          value={value}
          defaultChecked={field.defaultValue === value}
        />
        <label htmlFor={field.id}>{label}</label>
        {field.hint && (
          <div className="hint" id={`${field.id}-hint`}>
            {field.hint}
          </div>
        )}
      </div>
    </div>
  )
}
