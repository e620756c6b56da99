import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { WordsProvider } from '#app/locales/useTranslation.ts'
import { words } from '#app/locales/words.server.ts'
import { DocumentProvider } from '#app/web/document.ts'
import { reportFault } from '#app/web/fault.server.ts'
import type { RequestContext } from '#app/web/gate.server.ts'
import { languageOf } from '#app/web/language.ts'
import { Pieces } from '#app/web/pieces.server.ts'

export { start } from '#app/web/start.server.ts'
export const streamTimeout = 10_000

/** Renders the document. A robot waits for the whole of it; a person gets the first part as it is ready. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: RequestContext,
) {
  const erring = (status === 422 || status === 409) && !remixContext.staticHandlerContext.errors
  const page = (
    <DocumentProvider value={{ nonce, erring }}>
      <WordsProvider value={words(languageOf(request))}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </WordsProvider>
    </DocumentProvider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.append('Vary', 'Accept-Language')
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return stream(page, { nonce, ready, status, headers })
}

/** A fault in a loader or an action: what people see carries only the reference code. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RequestContext },
) {
  if (!request.signal.aborted) reportFault(error, request, context)
}

type Sending = { nonce: string; ready: 'onAllReady' | 'onShellReady'; status: number; headers: Headers }

function stream(page: ReactElement, { nonce, ready, status, headers }: Sending): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [ready]() {
        const body = new Pieces()
        const readable = createReadableStreamFromReadable(body)
        resolve(new Response(readable, { headers, status: failed ? 500 : status }))
        pipe(body)
      },
      onShellError: reject,
      onError() {
        failed = true
      },
    })
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}
