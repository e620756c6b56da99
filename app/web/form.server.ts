import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/react'
import type { z } from 'zod'
import type { $ZodRawIssue } from 'zod/v4/core'
import { findProblem, type Problem, STATUS } from './errors.ts'
import type { FormAnswer } from './form.ts'

/** Which form of the page was sent: the `id` that its usePageForm was given. */
export function formName(form: FormData): string | null {
  const name = form.get('form')
  return typeof name === 'string' ? name : null
}

/**
 * Reads a form with its schema and does the work. Every way in which the work can be refused brings the form back
 * filled: 422 with an error code per field, 409 with the reasons. Forbidden, missing and faults are thrown on.
 *
 * A schema's own message is taken as the error's code (`z.string().min(3, 'title.too_short')`).
 */
export async function answerForm<S extends z.ZodType, T>(
  form: FormData,
  schema: S,
  work: (value: z.output<S>) => Promise<T>,
) {
  const name = formName(form)
  form.delete('form')
  const submission = parseWithZod(form, { schema, error: toCode })
  function comeBack(problem: Problem | null) {
    const result = submission.reply(problem ? { formErrors: [problem.code] } : undefined)
    return data<FormAnswer>({ form: name, result, problem }, { status: STATUS[problem?.kind ?? 'Invalid'] })
  }
  if (submission.status !== 'success') return comeBack(null)
  try {
    return await work(submission.value)
  } catch (error) {
    const problem = findProblem(error)
    if (!problem || problem.kind === 'Forbidden' || problem.kind === 'Missing') throw error
    return comeBack(problem)
  }
}

const FORMATS: Record<string, string> = { email: 'not_an_email', date: 'not_a_date', datetime: 'not_a_date' }

/** The error code of an issue; a limit follows its code after a space (see useReason in app/locales). */
function toCode(issue: $ZodRawIssue): string {
  if (issue.input === undefined || issue.input === '') return 'required'
  switch (issue.code) {
    case 'too_small':
      return `${{ string: 'too_short', array: 'too_few' }[issue.origin as string] ?? 'too_small'} ${issue.minimum}`
    case 'too_big':
      return `${{ string: 'too_long', array: 'too_many' }[issue.origin as string] ?? 'too_large'} ${issue.maximum}`
    case 'invalid_format':
      return FORMATS[String(issue.format)] ?? 'wrong_form'
    case 'invalid_value':
      return 'not_a_choice'
    default:
      return issue.code === 'invalid_type' && issue.expected === 'date' ? 'not_a_date' : 'wrong_form'
  }
}
