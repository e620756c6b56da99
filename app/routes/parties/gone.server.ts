import { data } from '@remix-run/react'
import { type Problem, STATUS } from '#app/web/errors.ts'
import type { FormAnswer } from '#app/web/form.ts'

/**
 * Brings the page back when a form spoke of an organization that somebody else took off the list meanwhile: the page
 * is still there, and shows what holds now. Anything else is thrown on.
 */
export function comeBackWithout(thrown: unknown, form: string) {
  const problem = (thrown as { data?: { problem?: Problem } } | null)?.data?.problem
  if (!problem?.reasons.some(({ code }) => code === 'party_missing')) throw thrown
  const result = { status: 'error', initialValue: {} } as const
  return data<FormAnswer>({ form, result, problem }, { status: STATUS.Conflict })
}
