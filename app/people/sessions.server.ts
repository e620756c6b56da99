import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { hashToken } from './links.server.ts'

const FOURTEEN_DAYS = 14 * 24 * 3600

/** What of better-auth's own HTTP interface is open. A link is used up only by our own Continue page, never by a GET. */
const OPEN = ['/auth/get-session', '/auth/sign-out', '/auth/list-sessions', '/auth/revoke-other-sessions']

/** Sessions: signing in with a link's token, finding the person behind a cookie, signing out. */
export type Sessions = ReturnType<typeof openSessions>

/**
 * better-auth over our tables. Sessions last 14 days from sign-in and are not prolonged by reading, so that
 * looking at a page writes nothing.
 * @param url public address of this installation; its scheme decides on the cookie's `__Host-` name
 */
export function openSessions({ client, secret, url }: { client: PrismaClient; secret: string; url: string }) {
  const auth = betterAuth(settings(client, secret, url))
  return {
    /** The id of the signed-in person, or null. */
    async findPersonId(headers: Headers): Promise<string | null> {
      return (await auth.api.getSession({ headers }))?.user.id ?? null
    },
    /** Uses a token up. Gives the session's cookies, or null when the token is unknown, used or too old. */
    async enter(token: string, headers: Headers): Promise<Headers | null> {
      const response = await auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true })
      return response.ok ? cookiesOf(response) : null
    },
    /** Ends the session and gives the cookies that clear it. */
    async leave(headers: Headers): Promise<Headers> {
      return cookiesOf(await auth.api.signOut({ headers, asResponse: true }))
    },
    /** better-auth's own HTTP interface, as far as it is open. */
    async answer(request: Request): Promise<Response> {
      const open = OPEN.includes(new URL(request.url).pathname)
      return open ? auth.handler(request) : new Response(null, { status: 404 })
    },
  }
}

function settings(client: PrismaClient, secret: string, url: string) {
  const secure = url.startsWith('https:')
  return {
    baseURL: url,
    basePath: '/auth',
    secret,
    database: prismaAdapter(client, { provider: 'postgresql' }),
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token) },
        // Never reached: its path is closed and links are made in links.server.ts, each with its own lifetime.
        sendMagicLink: () => Promise.reject(new Error('Links are sent by app/notices.')),
      }),
    ],
    session: { expiresIn: FOURTEEN_DAYS, disableSessionRefresh: true },
    user: {
      additionalFields: {
        language: { type: 'string', input: false },
        administrator: { type: 'boolean', input: false },
      },
    },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: secure ? '__Host-entente' : 'entente',
          attributes: { secure, path: '/', sameSite: 'lax', httpOnly: true },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  } satisfies Parameters<typeof betterAuth>[0]
}

function cookiesOf(response: Response): Headers {
  const headers = new Headers()
  for (const cookie of response.headers.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}
