import { type Uncovered, UnsupportedCharacters } from './coverage.ts'
import { drawAgreement, type RenderRequest } from './render-agreement.ts'

/** An error keeps only its message when it crosses a thread; what was found crosses as data. */
export type Drawn = { bytes: Uint8Array } | { uncovered: Uncovered[] }

/**
 * What runs in the worker thread. An entry of its own: `npm run build` makes it build/worker/worker.js, and from source it
 * is loaded by worker-source.js.
 */
export default async function work(request: RenderRequest): Promise<Drawn> {
  try {
    return { bytes: await drawAgreement(request) }
  } catch (error) {
    if (error instanceof UnsupportedCharacters) return { uncovered: error.found }
    throw error
  }
}
