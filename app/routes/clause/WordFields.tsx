import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { Referable } from '#app/ui/editor/ProseEditor.tsx'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/FieldFrame.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { ProseField } from '#app/ui/text/ProseField.tsx'
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
  /** The clauses to which the text may refer, by their titles in each language. */
  clauses?: { id: string; number: number; title: Words }[]
  /** Stands under the text of a language: what is offered about it. */
  under?: (lang: Language, text: string) => ReactNode
}

/** Title, text and plain words of a clause, each language in its own column. */
export function WordFields({ field, answer, now, brief, clauses = [], under }: Props) {
  const rows = rowsFor(Math.max(now?.text.fr.length ?? 0, now?.text.en.length ?? 0))
  return (
    <div className="word-fields">
      {(['fr', 'en'] as const).map((lang) => {
        const named = (language: Language): Referable[] =>
          clauses.map(({ title, ...clause }) => ({ ...clause, title: title[language] }))
        const shown = (part: 'title' | 'text' | 'summary') => {
          const { defaultValue, ...rest } = field(`${part}.${lang}`)
          // A form that came back shows what was typed, also where it was emptied.
          return { ...rest, defaultValue: answer ? defaultValue : now?.[part]?.[lang], lang }
        }
        return (
          <div key={lang}>
            <Field {...shown('title')} />
            <ProseField {...shown('text')} lang={lang} rows={rows} clauses={named(lang)} />
            {under?.(lang, shown('text').defaultValue ?? '')}
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
