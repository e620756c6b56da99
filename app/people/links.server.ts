import { createHash, randomBytes } from 'node:crypto'
import type { PrismaClient } from '#prisma/generated/client.ts'

const DAY = 86_400_000

/** Where a link leads, and for how long. Fractions of a day are allowed. */
export type LinkWish = { to?: string; days: number }

/** Whatever can write a row: the client, or the transaction in which the message that carries the link is written. */
export type Writing = Pick<PrismaClient, 'user' | 'verification'>

/** How links look and what time it is. `address` gives the page with the Continue button. */
export type LinkSettings = {
  now: () => Date
  address: (language: 'fr' | 'en', token: string, to: string) => string
}

/**
 * Makes a link that signs one person in, once. Only its hash is stored, in the shape in which better-auth's
 * magic-link plugin keeps its own, so that the plugin consumes it; the plugin itself knows one lifetime for all.
 * Given a transaction, link and message exist together or not at all.
 * @returns the whole address, to be shown to nobody but that person
 */
export async function createLink(writing: Writing, personId: string, wish: LinkWish, settings: LinkSettings) {
  const person = await writing.user.findUniqueOrThrow({ where: { id: personId } })
  const token = randomBytes(32).toString('base64url')
  const now = settings.now()
  await writing.verification.create({
    data: {
      id: randomBytes(16).toString('hex'),
      identifier: identifierOf(token),
      value: JSON.stringify({ type: 'magic-link', email: person.email }),
      expiresAt: new Date(now.getTime() + wish.days * DAY),
      createdAt: now,
    },
  })
  return settings.address(person.language === 'en' ? 'en' : 'fr', token, localPath(wish.to))
}

/** Whose link this is, while it can still be used. Looking does not use it up: e-mail scanners look at every link. */
export async function findLinkHolder(client: PrismaClient, token: string, now: Date): Promise<string | null> {
  const row = await client.verification.findFirst({
    where: { identifier: identifierOf(token), expiresAt: { gt: now } },
  })
  return row && (JSON.parse(row.value) as { email: string }).email
}

/** The hash under which a token is stored: who reads the table cannot sign in with what stands there. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** A path of this site; anything that could lead elsewhere becomes the home page. */
export function localPath(to: string | null | undefined): string {
  const here = 'https://here.invalid'
  if (!to?.startsWith('/') || !URL.canParse(to, here)) return '/'
  const url = new URL(to, here)
  return url.origin === here ? url.pathname + url.search + url.hash : '/'
}

function identifierOf(token: string): string {
  return `magic-link:${hashToken(token)}`
}
