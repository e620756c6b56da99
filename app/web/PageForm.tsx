import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/locales/useTranslation.ts'
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx'
import type { Problem, Reason } from './errors.ts'
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
  const titleOf = (kind: Problem['kind']) =>
    t(kind === 'Conflict' ? 'error.conflictTitle' : 'error.refusedTitle')
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
          title={problem ? titleOf(problem.kind) : undefined}
          fields={form.errors()}
          reasons={problem ? reasonsOf(problem) : []}
        />
      )}
      <input type="hidden" name="form" value={form.id} />
      {children}
    </Form>
  )
}

/** Each condition that failed; the refusal's own code only where it gives none. */
function reasonsOf({ code, reasons }: Problem): Reason[] {
  return reasons.length > 0 ? reasons : [{ code }]
}
