import type { PrismaClient } from '#prisma/generated/client.ts'
import { deliver, retrier } from './delivery.server.ts'
import { type Mailer, openMailer } from './mailer.server.ts'
import {
  findMessage,
  hideTokens,
  type Listed,
  listMessages,
  type Stored,
  type Writing,
} from './messages.server.ts'
import { type Delivered, proofOf } from './proof.ts'
import { type Addressee, type Telling, tellOf, tellSignInLink } from './tell.server.ts'
import { everyMinute, runDue, type Timers } from './timers.server.ts'

/** The job queue, as far as notices use it (prisma/jobs.server.ts). A handler that throws is run again later. */
export type Queue = {
  enqueue: (
    tx: Pick<Writing, '$queryRawUnsafe'>,
    name: string,
    data: object,
    when?: { startAfter?: Date },
  ) => Promise<void>
  work: (name: string, handle: (data: never) => Promise<void>) => Promise<void>
}

export type NoticesSettings = Omit<Telling, 'send'> &
  Pick<Timers, 'runTimer'> & {
    queue: Queue
    /** Records that a notice of a call reached a party; a call that is over is nothing to it. */
    recordDelivery: (delivered: Delivered) => Promise<unknown>
    /** Null when no mail server is named: messages then stay in the outbox. */
    smtpUrl: string | null
    mailFrom: string
    /** Told of timers that failed. */
    report: (error: unknown, about: string) => void
  }

export type Notices = Awaited<ReturnType<typeof startNotices>>

/**
 * Starts telling people: takes `entry` jobs {agreementId, sequence} and `deliver` jobs {messageId}, and looks every
 * minute for agreements that are due.
 */
export async function startNotices(settings: NoticesSettings) {
  const { client, queue, now, report } = settings
  const mailer = settings.smtpUrl ? openMailer({ smtpUrl: settings.smtpUrl, from: settings.mailFrom }) : null
  const telling: Telling = { ...settings, send: sender(queue, mailer) }

  await queue.work('entry', ({ agreementId, sequence }: { agreementId: string; sequence: number }) =>
    tellOf(telling, agreementId, sequence),
  )
  if (mailer) {
    await queue.work('deliver', ({ messageId }: { messageId: string }) =>
      deliver({ client, mailer, now, taken: ({ key }) => prove(settings, key) }, messageId),
    )
  }
  const retry = retrier(client, (messageId) => queue.enqueue(client, 'deliver', { messageId }))
  const minute = everyMinute(
    async () => {
      await runDue(settings)
      if (mailer) await retry(now())
    },
    (error) => report(error, 'every minute'),
  )
  return {
    ...outbox(client, mailer !== null),
    /** Sends the link that somebody asked for on the sign-in page. */
    sendSignInLink: (person: Addressee, to: string) => tellSignInLink(telling, person, to),
    /** Waits for what is under way. The queue is stopped by whoever started it. */
    async stop(): Promise<void> {
      await minute.stop()
      mailer?.close()
    },
  }
}

async function prove(settings: NoticesSettings, key: string): Promise<void> {
  const delivered = await proofOf(settings, key)
  if (delivered) await settings.recordDelivery(delivered)
}

function sender(queue: Queue, mailer: Mailer | null): Telling['send'] {
  return async (tx, messageId, startAfter) => {
    if (mailer) await queue.enqueue(tx, 'deliver', { messageId }, { startAfter })
  }
}

/** The outbox page. With a mail server, links in it are not shown: they are for their people only. */
function outbox(client: PrismaClient, delivers: boolean) {
  return {
    /** Whether messages leave by a mail server. */
    delivers,
    listMessages: (): Promise<Listed[]> => listMessages(client),
    async findMessage(id: string): Promise<Stored | null> {
      const message = await findMessage(client, id)
      return message && delivers
        ? { ...message, text: hideTokens(message.text), html: hideTokens(message.html) }
        : message
    },
  }
}
