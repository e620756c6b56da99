import type { Words } from '#machines/words.ts'
import reference from './templates.json' with { type: 'json' }

/** A heading under which clauses stand. The order of the list is the order of a printed agreement (reference §3). */
export type Section = { id: string; label: Words }

export const sections: readonly Section[] = reference.sections.map(({ id, label }) => ({ id, label }))

/** The section with this id; throws when there is none. */
export function getSection(id: string): Section {
  const found = sections.find((section) => section.id === id)
  if (!found) throw new Error(`No section "${id}"`)
  return found
}
