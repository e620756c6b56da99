import { existsSync } from 'node:fs'
import { Piscina } from 'piscina'
import { UnsupportedCharacters } from './coverage.ts'
import type { RenderRequest } from './render-agreement.ts'
import type { Drawn } from './worker.ts'

export { UnsupportedCharacters } from './coverage.ts'
export type { RenderRequest } from './render-agreement.ts'

let pool: Piscina | null = null

/** From source when we run from source; otherwise the built worker, found from wherever the server was bundled to. */
function workerFile(): string {
  if (import.meta.url.endsWith('.ts')) return new URL('./worker-source.js', import.meta.url).href
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const built = new URL('build/worker/worker.js', folder)
    if (existsSync(built)) return built.href
    if (folder.pathname === '/') throw new Error('build/worker/worker.js is missing: run npm run build')
  }
}

function renderer(): Piscina {
  // One thread stays warm: fonts and code are loaded once, and drawing keeps a whole processor busy anyway.
  pool ??= new Piscina({
    filename: workerFile(),
    minThreads: 1,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
  })
  return pool
}

/**
 * Draws an agreement in a worker thread, so that no request waits for it but its own.
 * The same request gives the same bytes.
 * @throws UnsupportedCharacters naming each character that no font has, and its place; Error when the digest is not that
 *   of the content.
 */
export async function renderAgreement(request: RenderRequest): Promise<Uint8Array> {
  const drawn = (await renderer().run(request)) as Drawn
  if ('uncovered' in drawn) throw new UnsupportedCharacters(drawn.uncovered)
  return drawn.bytes
}

/** Lets the process end: stops the worker. A later call starts a new one. */
export async function closeRenderer(): Promise<void> {
  const closing = pool
  pool = null
  await closing?.destroy()
}
