import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { layTables } from '#tests/database.ts'

export type Served = { url: string; dataFolder: string; stop: () => Promise<void> }

/**
 * The built product on a free port, with a data folder of its own that goes away with it. The tables are there, as on
 * every start but the first; `first` begins with nothing.
 *
 * @throws Error with what the process said when it did not start.
 */
export async function serve(settings: Record<string, string> = {}, { first = false } = {}): Promise<Served> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'entente-'))
  if (!first && !settings.ENTENTE_DATA) await layTables(dataFolder)
  const url = `http://127.0.0.1:${await freePort()}`
  const server = spawn(process.execPath, ['server.js'], {
    env: {
      PATH: process.env.PATH,
      PORT: new URL(url).port,
      HOST: '127.0.0.1',
      ENTENTE_URL: url,
      ENTENTE_DATA: dataFolder,
      LOG_LEVEL: 'error',
      WRITES_PER_MINUTE: '0',
      ...settings,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await listening(server)
  return { url, dataFolder, stop: () => stop(server, dataFolder) }
}

/** server.js prints one line once it listens. */
async function listening(server: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> }) {
  const faults: string[] = []
  server.stderr?.on('data', (part) => faults.push(String(part)))
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code} before it listened. ${faults.join('')}`)
  })
  const lines = createInterface(server.stdout)
  await Promise.race([once(lines, 'line'), ended])
  ended.catch(() => {})
  // A full pipe would stop the server in the middle of a log line.
  lines.on('line', () => {})
}

async function stop(server: ChildProcess, dataFolder: string) {
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await rm(dataFolder, { recursive: true, force: true })
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
