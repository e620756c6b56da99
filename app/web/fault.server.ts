import type { RequestContext } from './gate.server.ts'
import { log } from './log.server.ts'

/**
 * Writes a fault to the log under the reference code of its request, which is also the X-Request-Id header.
 * Addresses are logged without their search: it may hold a token.
 */
export function reportFault(error: unknown, request: Request, context: RequestContext): void {
  const { pathname } = new URL(request.url)
  log().error(
    {
      reference: reference(context.requestId),
      method: request.method,
      pathname: hideTokens(pathname),
      err: error,
    },
    'fault',
  )
}

/** The short form of a request's id that people can read out. */
export function reference(requestId: string): string {
  return requestId.slice(0, 8)
}

function hideTokens(pathname: string): string {
  return pathname.replace(/(\/invitation\/)[^/]+/, '$1…')
}
