import { randomBytes, randomUUID } from 'node:crypto'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import type { Config } from './config.server.ts'

const FORM_LIMIT = 1024 * 1024
const UPLOAD_LIMIT = 12 * 1024 * 1024

const TOO_LARGE =
  'Ce qui a été envoyé est trop gros\u00a0: un fichier ne dépasse pas 10 Mo. Revenez à la page précédente. / ' +
  'What was sent is too large: a file has at most 10 MB. Go back to the page before.'

/** What the gate hands to every loader and action as `context`. */
export type RequestContext = { nonce: string; requestId: string; address: string }

/**
 * What every request passes through before Remix sees it. Remix 2 has no middleware of its own.
 * `headers` also covers the static files; `writes` only what may change something.
 */
export function makeGate(config: Config, limiter: RateLimiterAbstract | null) {
  return {
    headers: [identify, securityHeaders(config)],
    writes: [refuseOtherSites(config), limitBody, limitRate(limiter)],
  }
}

/** The request's own id and nonce. A proxy's id is not taken over: it is somebody else's text in our log. */
function identify(_request: Request, response: Response, next: NextFunction) {
  response.locals.nonce = randomBytes(16).toString('base64')
  response.locals.requestId = randomUUID()
  response.setHeader('X-Request-Id', response.locals.requestId)
  next()
}

function securityHeaders(config: Config): RequestHandler {
  const development = config.mode === 'development'
  const https = config.url.startsWith('https:')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${(response as Response).locals.nonce}'`],
        // Vite puts styles in the page while developing; what is built never does.
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https,
    // 'no-referrer' would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  })
}

/**
 * Refuses a write that another site started. Browsers say so in Sec-Fetch-Site, or at least in Origin; a caller
 * that sends neither is no browser, and may write only without a cookie, as nobody could have lent it one.
 */
function refuseOtherSites(config: Config): RequestHandler {
  const ours = new URL(config.url).host
  return (request, response, next) => {
    if (isRead(request) || comesFromUs(request, ours)) return next()
    response
      .status(403)
      .type('text')
      .send('This request came from another site. / Cette demande vient d’un autre site.')
  }
}

function comesFromUs(request: Request, ours: string): boolean {
  const site = request.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.get('origin')
  if (!origin) return !request.get('cookie')
  const host = URL.canParse(origin) ? new URL(origin).host : null
  return host !== null && (host === ours || host === request.get('host'))
}

/** A body must say its length: counting a stream that lies costs more than asking. */
function limitBody(request: Request, response: Response, next: NextFunction) {
  if (isRead(request)) return next()
  if (request.get('transfer-encoding')) return response.status(411).end()
  const limit = request.is('multipart/form-data') ? UPLOAD_LIMIT : FORM_LIMIT
  if (Number(request.get('content-length') ?? 0) > limit)
    return response.status(413).type('text').send(TOO_LARGE)
  next()
}

function limitRate(limiter: RateLimiterAbstract | null): RequestHandler {
  return async (request, response, next) => {
    if (!limiter || isRead(request)) return next()
    try {
      await limiter.consume(request.ip ?? 'unknown')
    } catch (refusal) {
      // A broken store throws an Error: that is a fault of ours and must not lock everybody out.
      if (refusal instanceof Error) return next(refusal)
      const wait = Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000)
      return response.status(429).set('Retry-After', String(wait)).end()
    }
    next()
  }
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
}
