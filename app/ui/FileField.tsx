import { describe, FieldFrame, type FieldProps } from './FieldFrame.tsx'

/** One file from the reader's machine. A browser never fills it again: whoever corrects a form chooses it anew. */
export function FileField({ accept, ...field }: Omit<FieldProps, 'defaultValue'> & { accept: string }) {
  return (
    <FieldFrame {...field}>
      <input
        {...describe(field)}
        className="input input-full"
        id={field.id}
        name={field.name}
        type="file"
        accept={accept}
      />
    </FieldFrame>
  )
}
