import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

/**
 * A day: the browser's own calendar, in the order of day and month that its user knows, so no hint about the
 * format. It is sent as `2026-03-27`.
 */
export function DateField({ defaultValue, ...field }: FieldProps) {
  const { id, name } = field
  return (
    <FieldFrame {...field}>
      <input
        {...describe(field)}
        className="input input-short"
        type="date"
        id={id}
        name={name}
        defaultValue={defaultValue}
      />
    </FieldFrame>
  )
}
