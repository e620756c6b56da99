import type { LoaderFunctionArgs } from '@remix-run/node'
import { words } from '#app/locales/words.server.ts'
import { answering } from './answer.server.ts'
import { kindOf } from './ErrorPage.tsx'
import { readThrown } from './errors.ts'
import { languageOf } from './language.ts'

/**
 * Wraps the loader of an address that gives a file, not a page. Nothing renders an error there, so whoever may not
 * have the file reads why in one line of plain text, in the language that the browser asks for.
 */
export function answeringFile(work: (args: LoaderFunctionArgs) => Promise<Response>) {
  const answer = answering(work)
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      return await answer(args)
    } catch (thrown) {
      if (thrown instanceof Response) return thrown
      return inPlainText(thrown, args.request)
    }
  }
}

function inPlainText(thrown: unknown, request: Request): Response {
  const { data, init } = thrown as { data: unknown; init: { status: number } | null }
  const status = init?.status ?? 500
  const found = readThrown({ data, status, statusText: '', internal: false })
  const { t } = words(languageOf(request))
  const kind = kindOf(found)
  return new Response(`${t(`error.${kind}.title`)}. ${t(`error.${kind}.text`)}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
