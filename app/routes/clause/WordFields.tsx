import { useTranslation } from '#app/locales/useTranslation.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import type { Language, Words } from '#machines/words.ts'

/** The words of a clause as a form holds them. */
export type WordName = `${'title' | 'text' | 'summary'}.${Language}`
type GetField = (name: WordName) => FieldProps
export type ClauseWordsNow = { title: Words; text: Words; summary?: Words }

export function useWordLabels(): Record<WordName, string> {
  const { t } = useTranslation('clause')
  return {
    'title.fr': t('edit.titleFr'),
    'title.en': t('edit.titleEn'),
    'text.fr': t('edit.textFr'),
    'text.en': t('edit.textEn'),
    'summary.fr': t('edit.summaryFr'),
    'summary.en': t('edit.summaryEn'),
  }
}

type Props = {
  field: GetField
  answer: FormAnswer | null
  /** What stands there now; what was typed goes before it when the form came back. */
  now?: ClauseWordsNow
  /** Without the summary, as for wording that answers an objection. */
  brief?: boolean
}

/** Title, text and plain words of a clause, each language in its own column. */
export function WordFields({ field, answer, now, brief }: Props) {
  const { t } = useTranslation('clause')
  const rows = rowsFor(Math.max(now?.text.fr.length ?? 0, now?.text.en.length ?? 0))
  return (
    <div className="word-fields">
      {(['fr', 'en'] as const).map((lang) => {
        const shown = (part: 'title' | 'text' | 'summary') => {
          const { defaultValue, ...rest } = field(`${part}.${lang}`)
          // A form that came back shows what was typed, also where it was emptied.
          return { ...rest, defaultValue: answer ? defaultValue : now?.[part]?.[lang], lang }
        }
        return (
          <div key={lang}>
            <Field {...shown('title')} />
            <TextArea {...shown('text')} rows={rows} hint={t('edit.paragraphs')} />
            {!brief && <TextArea {...shown('summary')} rows={4} optional />}
          </div>
        )
      })}
    </div>
  )
}

/** About as many lines as the text takes in half a page's width. */
function rowsFor(length: number): number {
  return Math.min(30, Math.max(8, Math.ceil(length / 55) + 2))
}
