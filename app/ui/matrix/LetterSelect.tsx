import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { LETTERS } from './Legend.tsx'

type Props = {
  party: string
  letter: Letter | undefined
  /** The form that it belongs to, when it stands outside of it. */
  form?: string
  id?: string
  label?: string
  /** With what each letter means, where there is room for it. */
  words?: boolean
}

/** The letter of one party in one row. It starts anew when the letter that holds is another. */
export function LetterSelect({ party, letter = '' as Letter, form, id, label, words }: Props) {
  const { t } = useTranslation('matrix')
  return (
    <select
      key={letter}
      id={id}
      form={form}
      name={`letters.${party}`}
      defaultValue={letter}
      aria-label={label}
      className={words ? 'input' : 'letter-select'}
    >
      <option value="">{words ? t('nothing') : '–'}</option>
      {LETTERS.map((one) => (
        <option key={one} value={one}>
          {words ? `${one}, ${t(one)}` : one}
        </option>
      ))}
    </select>
  )
}
