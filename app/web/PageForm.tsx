import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import type { PageFormState } from './form.ts'

type Props = {
  form: PageFormState
  /** Where to post, when not to the page itself. */
  action?: string
  /** For files. */
  encType?: 'multipart/form-data'
  children: ReactNode
}

/** The one way to make a form: posts to its page, says what is wrong above the fields, keeps what was typed. */
export function PageForm({ form, action, encType, children }: Props) {
  const { t } = useTranslation()
  const { problem } = form.answer ?? {}
  return (
    <Form
      method="post"
      id={form.id}
      action={action}
      encType={encType}
      onSubmit={form.form.onSubmit}
      noValidate
      preventScrollReset
    >
      {form.answer && (
        <ErrorSummary
          occasion={form.answer}
          title={problem ? t('error.refusedTitle') : undefined}
          fields={form.errors()}
          reasons={problem ? [{ code: problem.code }, ...problem.reasons] : []}
        />
      )}
      <input type="hidden" name="form" value={form.id} />
      {children}
    </Form>
  )
}
