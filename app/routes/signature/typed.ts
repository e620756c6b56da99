import type { previewOf } from '#app/projections/unsealing.server.ts'
import type { Words } from '#machines/words.ts'

/** What was typed to change the sealed text: one clause in both languages, and why. */
export type Typed = { clause: string; seen: string; title: Words; text: Words; reason: string }

type Preview = Exclude<ReturnType<typeof previewOf>, { refusal: unknown }> & {
  /** The signatures that it would void, as they are now. */
  voids: string
  /** Somebody signed between the preview and its confirmation. */
  overtaken: boolean
}

/** What the page is given back: the edit itself to go on with, and what it would set in motion. */
export type ChangeAnswer = { change: { typed: Typed; preview: Preview | null } }

/** The edit in a page's answer, whatever the page was last asked. */
export function changeIn(answer: unknown): ChangeAnswer['change'] | null {
  if (typeof answer !== 'object' || answer === null || !('change' in answer)) return null
  return (answer as ChangeAnswer).change
}
