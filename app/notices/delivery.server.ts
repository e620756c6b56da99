import type { PrismaClient } from '#prisma/generated/client.ts'
import type { Mailer } from './mailer.server.ts'
import { findMessage, markFailed, markSent } from './messages.server.ts'

type Delivery = {
  client: PrismaClient
  mailer: Mailer
  now: () => Date
  /** Told once the mail server took a message; what it throws sends the job round again, and no second copy leaves. */
  taken?: (message: { key: string }) => Promise<void>
}

/**
 * Hands one message to the mail server. Run again after success it sends nothing. When the server refuses or is
 * away, what it said is kept for the administrator and the error goes to the queue, which tries again later.
 */
export async function deliver({ client, mailer, now, taken }: Delivery, messageId: string): Promise<void> {
  const message = await findMessage(client, messageId)
  if (!message) return
  if (message.sentAt) return taken?.(message)
  try {
    const { key, to, subject, text, html } = message
    await mailer.send({ key, to, subject, text, html })
  } catch (error) {
    await markFailed(client, messageId, error instanceof Error ? error.message : String(error))
    throw error
  }
  await markSent(client, message, now())
  await taken?.(message)
}

/** The queue has given up by then: its twelve attempts, each wait double the last, end within six hours. */
const SIX_HOURS = 6 * 3_600_000
/** How long a message is worth another attempt: as long as the link in it. */
const FOURTEEN_DAYS = 14 * 86_400_000

/**
 * Messages that every attempt failed for. Those that were never attempted stay in the outbox: no mail server was
 * named when they were written.
 */
export async function listGivenUp(client: PrismaClient, now: Date): Promise<string[]> {
  const createdAt = { gt: new Date(now.getTime() - FOURTEEN_DAYS), lt: new Date(now.getTime() - SIX_HOURS) }
  const rows = await client.message.findMany({
    where: { sentAt: null, failure: { not: null }, createdAt },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
    take: 500,
  })
  return rows.map(({ id }) => id)
}

/**
 * Puts messages that the queue gave up on back into it, at most every six hours and once at start: after a mail
 * server was away for a weekend, or its settings were mended.
 */
export function retrier(client: PrismaClient, requeue: (messageId: string) => Promise<void>) {
  let next = 0
  return async (now: Date): Promise<void> => {
    if (now.getTime() < next) return
    next = now.getTime() + SIX_HOURS
    for (const id of await listGivenUp(client, now)) await requeue(id)
  }
}
