import { type DefaultValue, type SubmissionResult, useForm } from '@conform-to/react'
import type { FieldError } from '#app/ui/ErrorSummary.tsx'
import type { Problem } from './errors.ts'

/** What an action answers when a form comes back: what was typed, what is wrong with it, why it was refused. */
export type FormAnswer = { form: string | null; result: SubmissionResult<string[]>; problem: Problem | null }

type Options<Shape extends Record<string, unknown>> = {
  /** Sent along, so that the action knows which form of the page it answers. */
  id: string
  /** The page's `useActionData()`, whatever it holds. */
  answer: unknown
  labels: Record<keyof Shape & string, string>
  defaultValue?: DefaultValue<Shape>
}

/**
 * A form that shows what the server said of it. All checking is the server's, so that a form without JavaScript
 * and one with it behave alike, and no schema travels to the browser.
 *
 * `field('title')` gives what a component of app/ui needs; spread it: `<Field {...form.field('title')} />`.
 */
export function usePageForm<Shape extends Record<string, unknown>>(options: Options<Shape>) {
  const { id, labels, defaultValue } = options
  const answer = answerTo(id, options.answer)
  const [form, fields] = useForm<Shape, string[]>({ id, lastResult: answer?.result, defaultValue })
  const names = Object.keys(labels) as (keyof Shape & string)[]
  const all = fields as Record<string, (typeof fields)[keyof typeof fields]>

  function field(name: keyof Shape & string) {
    const { id: fieldId, initialValue, errors } = all[name] as (typeof fields)[keyof typeof fields]
    const typed = typeof initialValue === 'string' ? initialValue : undefined
    return { id: fieldId, name, label: labels[name], defaultValue: typed, error: errors?.[0] }
  }
  function errors(): FieldError[] {
    return names.map(field).filter((each): each is FieldError & typeof each => each.error !== undefined)
  }
  return { id, form, fields, field, errors, answer }
}

export type PageFormState = Pick<ReturnType<typeof usePageForm>, 'id' | 'errors' | 'answer'> & {
  form: { onSubmit: (event: React.FormEvent<HTMLFormElement>) => void }
}

function answerTo(id: string, answer: unknown): FormAnswer | null {
  if (typeof answer !== 'object' || answer === null || !('form' in answer)) return null
  return answer.form === id ? (answer as FormAnswer) : null
}
