import { Form, useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/useLanguage.ts'
import { useTranslation } from '#app/locales/useTranslation.ts'
import type { MatrixClause, MatrixRow } from '#app/projections/matrix.server.ts'
import { Button } from '#app/ui/Button.tsx'
import type { FormAnswer } from '#app/web/form.ts'
import { useSeatPath } from '#app/web/useSeatPath.ts'
import type { Letter } from '#machines/vocabulary.ts'

type Props = {
  id: string
  clause: MatrixClause
  row: MatrixRow
  /** Where the reader was, and comes back to. */
  at: string
  children: ReactNode
}

/** One row's form, for where no script runs: it is saved by itself. */
export function RowForm({ id, clause, row, at, children }: Props) {
  const { t } = useTranslation('matrix')
  const language = useLanguage()
  const to = useSeatPath()
  const hidden = {
    form: id,
    verb: 'assign-letters',
    clause: clause.id,
    seen: clause.revision,
    responsibility: row.id,
    // Letters of organizations that are not shown stay as they are.
    ...Object.fromEntries(Object.entries(row.aside).map(([party, letter]) => [`letters.${party}`, letter])),
  }
  return (
    <Form
      method="post"
      id={id}
      action={to('agreement.responsibilities', { query: { at } })}
      preventScrollReset
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button kind="secondary">
        <span aria-hidden="true">{t('save')}</span>
        <span className="sr-only">{t('saveOf', { responsibility: row.title[language] })}</span>
      </Button>
    </Form>
  )
}

/** The form that came back, if any: which, why, and what was chosen in it. */
export function useReturned() {
  const answer = useActionData() as FormAnswer | undefined
  if (!answer?.form) return null
  const typed = (answer.result.initialValue?.letters ?? {}) as Record<string, Letter>
  return { form: answer.form, problem: answer.problem, typed, answer }
}
