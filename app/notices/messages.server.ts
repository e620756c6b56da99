import { randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import type { Composed } from './compose.ts'

/** The transaction in which a message and its delivery job are written. */
export type Writing = Prisma.TransactionClient

/** A message as the outbox lists it. */
export type Listed = {
  id: string
  to: string
  subject: string
  createdAt: Date
  sentAt: Date | null
  failure: string | null
}

/** A whole message. */
export type Stored = Listed & { key: string; text: string; html: string }

/** How the token at the end of a link looks: 32 random bytes in base64url. */
const TOKEN = /(?<=\/)[\w-]{43}(?=[/?#"<\s]|$)/gm

/**
 * Writes a message under its key. A key that exists already makes the transaction fail, and its job runs again
 * and finds it: nobody is told twice.
 * @returns its id
 */
export async function writeMessage(
  tx: Writing,
  { key, to, ...said }: Composed & { key: string; to: string },
  now: Date,
) {
  const { id } = await tx.message.create({ data: { id: randomUUID(), key, to, ...said, createdAt: now } })
  return id
}

/** Which of these keys have their message already. */
export async function findWritten(tx: Pick<Writing, 'message'>, keys: string[]): Promise<Set<string>> {
  const rows = await tx.message.findMany({ where: { key: { in: keys } }, select: { key: true } })
  return new Set(rows.map(({ key }) => key))
}

/** The newest messages, without their bodies. */
export async function listMessages(client: PrismaClient, limit = 100): Promise<Listed[]> {
  return client.message.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, to: true, subject: true, createdAt: true, sentAt: true, failure: true },
  })
}

/** One whole message, or null. */
export async function findMessage(client: PrismaClient, id: string): Promise<Stored | null> {
  return client.message.findUnique({ where: { id } })
}

/** Notes that the mail server took a message, and forgets the link in it: from now on only its person has it. */
export async function markSent(
  client: PrismaClient,
  { id, text, html }: Stored,
  sentAt: Date,
): Promise<void> {
  await client.message.update({
    where: { id },
    data: { sentAt, failure: null, text: hideTokens(text), html: hideTokens(html) },
  })
}

export async function markFailed(client: PrismaClient, id: string, failure: string): Promise<void> {
  await client.message.update({ where: { id }, data: { failure } })
}

/** The same text with the secret part of every link replaced by an ellipsis. */
export function hideTokens(text: string): string {
  return text.replace(TOKEN, '…')
}
