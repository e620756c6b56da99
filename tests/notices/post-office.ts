import { SMTPServer, type SMTPServerEnvelope } from 'smtp-server'

export type Received = { from: string; to: string[]; headers: Map<string, string>; raw: string }

/** A mail server on this machine that keeps what it receives; `refuse` makes it say no. */
export async function openPostOffice() {
  const received: Received[] = []
  const waiting: (() => void)[] = []
  let refusal: string | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal ? new Error(refusal) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(read(Buffer.concat(chunks).toString('utf8'), session.envelope))
        for (const wake of waiting.splice(0)) wake()
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (reason: string | null) => {
      refusal = reason
    },
    /** Waits for so many letters in all. */
    async until(count: number): Promise<void> {
      while (received.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/** The headers and envelope of a letter, as far as tests look at them. */
function read(raw: string, envelope: SMTPServerEnvelope): Received {
  const [head = ''] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.split(':')[0]?.toLowerCase() ?? '', line.replace(/^[^:]+:\s*/, '')]),
  )
  const from = envelope.mailFrom ? envelope.mailFrom.address : ''
  return { from, to: envelope.rcptTo.map(({ address }) => address), headers, raw }
}
