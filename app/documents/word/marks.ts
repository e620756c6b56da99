import { sha256Hex } from '#app/record/ledger.server.ts'
import { LANGUAGES, type Language } from '#machines/words.ts'

/**
 * Names of bookmarks, by which an edited copy is known again. Word allows forty letters, digits and underscores; they survive
 * what people and other programs do to a file better than styles, identifiers of paragraphs or content controls.
 */
export const PARTS = ['title', 'text'] as const
export type Part = (typeof PARTS)[number]

/** One text that may be edited: of which clause, in which language. */
export type Field = { clause: string; language: Language; part: Part }

/** An id as it may stand in a bookmark; a long or unusual one by a digest. */
function short(id: string): string {
  return /^[A-Za-z0-9]{1,12}$/.test(id) ? id : `x${sha256Hex(new TextEncoder().encode(id)).slice(0, 11)}`
}

/** The clause, in its heading: where references lead. */
export function clauseMark(clause: string, revision: number): string {
  return `ent_${short(clause)}_r${revision}`
}

export function fieldMark({ clause, language, part }: Field, revision: number): string {
  return `${clauseMark(clause, revision)}_${language}_${part}`
}

/** Every field of some clauses, by its bookmark. */
export function fieldMarks(clauses: readonly { id: string; revision: number }[]): Map<string, Field> {
  const fields = clauses.flatMap(({ id: clause, revision }) =>
    LANGUAGES.flatMap((language) =>
      PARTS.map((part) => [{ clause, language, part } as Field, revision] as const),
    ),
  )
  return new Map(fields.map(([field, revision]) => [fieldMark(field, revision), field]))
}

/** A row of the matrix in one of its tables, and the head of a column, each by its place in the copy from 0. */
export const rowMark = (place: number, table: number) => `ent_row_${place}_${table}`
export const partyMark = (place: number) => `ent_party_${place}`

/** Which copy it is: the agreement by a digest of its id, and the number of the entry after which it was taken. */
export function copyMark(agreement: string, sequence: number): string {
  return `ent_copy_${short(`agreement ${agreement}`)}_${sequence}`
}

/** The entry after which a copy was taken, told from its bookmarks; null when it is a copy of nothing, or of another agreement. */
export function copyOf(marks: Iterable<string>, agreement: string): { sequence: number } | 'other' | null {
  const copies = [...marks].flatMap((mark) => mark.match(/^ent_copy_(x[0-9a-f]{11})_(\d{1,9})$/) ?? [])
  const [, of, sequence] = copies
  if (of === undefined) return null
  return of === short(`agreement ${agreement}`) ? { sequence: Number(sequence) } : 'other'
}
