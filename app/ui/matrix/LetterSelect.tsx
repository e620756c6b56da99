import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { LETTERS } from './Legend.tsx'

type Props = {
  party: string
  letter: Letter | undefined
  id: string
  /** What is done with a choice where a script runs; else the form is sent with it. */
  onChoose?: (letter: Letter | null) => void
}

/** The letter of one party in one row, each choice with what it means. */
export function LetterSelect({ party, letter, id, onChoose }: Props) {
  const { t } = useTranslation('matrix')
  const value = onChoose
    ? {
        value: letter ?? '',
        onChange: (event: React.ChangeEvent<HTMLSelectElement>) =>
          onChoose((event.target.value || null) as Letter | null),
      }
    : { defaultValue: letter ?? '' }
  return (
    <select id={id} name={`letters.${party}`} className="input" {...value}>
      <option value="">{t('nothing')}</option>
      {LETTERS.map((one) => (
        <option key={one} value={one}>
          {`${one}, ${t(one)}`}
        </option>
      ))}
    </select>
  )
}
