import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { discardOwn, keepTyped, mergeOwn } from '#app/web/drafts.server.ts'
import { findProblem } from '#app/web/errors.ts'
import { getOffice } from '#app/web/office.server.ts'

const ACTS = {
  keep: keepTyped,
  discard: discardOwn,
  merge: mergeOwn,
} satisfies Record<string, (args: ActionFunctionArgs, form: FormData) => Promise<unknown>>

/** The buttons that keep, throw away or merge a draft of the clause: work of one person, no command of the procedure. */
export async function answerDraft(args: ActionFunctionArgs, form: FormData): Promise<Response | null> {
  const act = String(form.get('draft'))
  if (!Object.hasOwn(ACTS, act)) return null
  await ACTS[act as keyof typeof ACTS](args, form)
  const { pathname, searchParams } = new URL(args.request.url)
  const seat = searchParams.get('for')
  // Another address each time: the fields then start from what is kept now.
  const query = new URLSearchParams({
    ...(seat ? { for: seat } : {}),
    draft: `${act}-${getOffice().now().getTime()}`,
  })
  return redirect(`${pathname}?${query}#edit`, 303)
}

/** What was published is no draft any more; what was refused, for whatever reason, is kept as one. */
export async function settleDraft<T>(args: ActionFunctionArgs, form: FormData, answer: T): Promise<T> {
  if (form.get('verb') !== 'revise-clause') return answer
  if (answer instanceof Response) await discardOwn(args)
  else await keepTyped(args, form).catch(ignoreProblems)
  return answer
}

/** The refusal of the command itself is what the writer must read. */
function ignoreProblems(error: unknown): void {
  const thrown = error as { type?: string }
  if (!findProblem(error) && thrown.type !== 'DataWithResponseInit') throw error
}
