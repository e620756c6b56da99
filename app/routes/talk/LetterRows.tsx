import { useActionData } from '@remix-run/react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { FormAnswer } from '#app/web/form.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

export type LetterRow = { id: string; title: Words; letters: Record<string, Letter> }
type Props = { rows: LetterRow[]; parties: { id: string; name: Words }[] }

const LETTERS: Letter[] = ['R', 'A', 'C', 'I']

/** Who does what, duty by duty: one choice per party, as it stands until it is changed. */
export function LetterRows({ rows, parties }: Props) {
  const { t } = useTranslation('talk')
  const { t: say } = useTranslation('clause')
  const language = useLanguage()
  const typed = useTypedRows()
  if (rows.length === 0) return null
  return (
    <details className="propose-letters" open={typed !== null}>
      <summary>{t('propose.letters')}</summary>
      {rows.map(({ id, title, letters }, at) => (
        <fieldset key={id} className="propose-row">
          <legend>{title[language]}</legend>
          <input type="hidden" name={`responsibilities[${at}].id`} value={id} />
          {parties.map((party) => (
            <label key={party.id} htmlFor={`letter-${at}-${party.id}`}>
              {party.name[language]}
              <select
                className="input"
                id={`letter-${at}-${party.id}`}
                name={`responsibilities[${at}].letters.${party.id}`}
                defaultValue={typed ? (typed[at]?.letters?.[party.id] ?? '') : (letters[party.id] ?? '')}
              >
                <option value="">{t('propose.none')}</option>
                {LETTERS.map((letter) => (
                  <option key={letter} value={letter}>
                    {letter} – {say(`duties.${letter}`)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  )
}

type TypedRow = { letters?: Record<string, string> }

/** What was chosen, when the form came back. */
function useTypedRows(): TypedRow[] | null {
  const answer = useActionData() as FormAnswer | undefined
  if (answer?.form !== 'propose-change') return null
  return (answer.result.initialValue?.responsibilities as TypedRow[] | undefined) ?? []
}
