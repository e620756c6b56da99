import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { childEnvironment } from '#app/web/config.server.ts'

export type Running = {
  url: string
  /** Milliseconds from the start of the process to its first answer. */
  coldStart: number
  /** Megabytes that the process holds. */
  memory: () => number
  stop: () => Promise<void>
}

/** Starts a server on a free port, in production mode, and waits for its first answer at `ask`. */
export async function run(
  script: string,
  ask: string,
  settings: Record<string, string> = {},
): Promise<Running> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const own = {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    ENTENTE_URL: url,
    LOG_LEVEL: 'error',
  }
  const start = performance.now()
  const child = spawn(process.execPath, [script], {
    env: childEnvironment({ ...own, DATABASE_URL: '', SMTP_URL: '', ...settings }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answers(child, url + ask)
  const coldStart = performance.now() - start
  return { url, coldStart, memory: () => megabytes(child.pid ?? 0), stop: () => stop(child) }
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    if (await status(url).catch(() => 0)) return
    await wait(5)
  }
  throw new Error(`The server ended with ${child.exitCode} before it answered.`)
}

function status(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject)
  })
}

function megabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
