import { useActionData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Verb } from '#app/commands/index.ts'
import { usePageForm } from './form.ts'
import { PageForm } from './PageForm.tsx'

type Props<Shape extends Record<string, string>> = {
  verb: Verb
  /** Tells the forms of one page apart; the verb itself when there is one of it. */
  id?: string
  /** Labels of what is typed. */
  labels: Record<keyof Shape & string, string>
  defaultValue?: Partial<Shape>
  /** What goes along unseen. */
  hidden?: Record<string, string | number>
  /** Where to post, when not to the page itself. */
  action?: string
  children: (form: ReturnType<typeof usePageForm<Shape>>) => ReactNode
}

/**
 * A form that is one command of the procedure: see `verbs` in verbs.server.ts for the action that answers it. What is
 * typed is named by type: `<VerbForm<{ reason: string }> …>`.
 */
export function VerbForm<Shape extends Record<string, string>>(props: Props<Shape>) {
  const { verb, id = verb, labels, defaultValue, hidden = {}, action, children } = props
  const answer = useActionData()
  const form = usePageForm<Shape>({ id, answer, labels, defaultValue: defaultValue as never })
  return (
    <PageForm form={form} action={action}>
      <input type="hidden" name="verb" value={verb} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(form)}
    </PageForm>
  )
}
