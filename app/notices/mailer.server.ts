import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'

/** What the mail server is told. */
export type Letter = { key: string; to: string; subject: string; text: string; html: string }

/** Hands letters to a mail server. */
export type Mailer = { send: (letter: Letter) => Promise<void>; close: () => void }

const TEN_SECONDS = 10_000

/**
 * A mailer over SMTP.
 * @param smtpUrl `smtp://…` or `smtps://…`, with user and password where the server wants them
 * @param from the sender, for example `Entente <entente@example.ca>`
 */
export function openMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport(smtpUrl, { from })
  const { options } = transport
  Object.assign(options, {
    connectionTimeout: TEN_SECONDS,
    greetingTimeout: TEN_SECONDS,
    socketTimeout: 3 * TEN_SECONDS,
    // Letters hold only what we wrote: nothing in them may make the mailer open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ key, ...letter }) {
      await transport.sendMail({
        ...letter,
        messageId: messageId(key, from),
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}

/**
 * The same for every attempt at one message: when we crash after the server took it and before we noted that,
 * the second copy carries the id of the first, and mail programs show one.
 */
export function messageId(key: string, from: string): string {
  const host = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`
}
