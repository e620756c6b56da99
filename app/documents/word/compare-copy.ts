import { diffArrays } from 'diff'
import { normalize, TOO_DIFFERENT } from '#machines/comparing-runs.ts'
import type { Content } from '#machines/content.ts'
import { Letter } from '#machines/vocabulary.ts'
import { LANGUAGES, type Language } from '#machines/words.ts'
import { REDLINE_WORDS } from './front.ts'
import { type Field, fieldMark, PARTS } from './marks.ts'
import { matrixRows, NOBODY } from './matrix-table.ts'
import type { ReadCopy } from './read-copy.ts'

type SomeWords = Partial<Record<Language, string>>

/** What an edited copy would change of one clause. */
export type Found = {
  clause: string
  number: number
  /** The revision that the copy was made from. */
  revision: number
  /** Only what is different. */
  title: SomeWords
  text: SomeWords
  /** Responsibility → party → letter; empty: none. */
  letters: Record<string, Record<string, Letter | ''>>
}

/** Something of a copy of which no proposal can be made; it is shown, never dropped. */
export type Unmatched =
  | { kind: 'added' | 'removed'; words: string }
  | { kind: 'clause_missing'; number: number }
  | { kind: 'field_missing' | 'field_emptied'; number: number; language: Language; part: Field['part'] }
  | { kind: 'cell'; number: string; party: number; words: string }
  | { kind: 'row_missing'; number: string }
  | { kind: 'odd'; what: string; number: number | null }

export type Comparison = { found: Found[]; unmatched: Unmatched[]; unchanged: number[] }

/**
 * What an edited copy says that the copy from which it was made does not. Both were read in the same way, so that what
 * a copy cannot say is no difference.
 *
 * @param content the text that the copy was made from
 */
export function compareCopy(content: Content, before: ReadCopy, after: ReadCopy): Comparison {
  const unmatched: Unmatched[] = []
  const letters = lettersIn(content, before, after, unmatched)
  const all = content.clauses.map((clause) => {
    const words = wordsIn(clause, before, after, unmatched)
    const { id, number, revision } = clause
    return { clause: id, number, revision, ...words, letters: letters[id] ?? {} }
  })
  unmatched.push(...outsideIn(before, after), ...oddIn(content, before, after))
  const changes = ({ title, text, letters: cells }: Found) =>
    [title, text, cells].some((part) => Object.keys(part).length > 0)
  const unchanged = all.filter((one) => !changes(one)).map(({ number }) => number)
  return { found: all.filter(changes), unmatched, unchanged }
}

type Clause = Content['clauses'][number]

function wordsIn(clause: Clause, before: ReadCopy, after: ReadCopy, unmatched: Unmatched[]) {
  const changed = { title: {} as SomeWords, text: {} as SomeWords }
  const missing: Unmatched[] = []
  for (const part of PARTS)
    for (const language of LANGUAGES) {
      const mark = fieldMark({ clause: clause.id, language, part }, clause.revision)
      const [was, is] = [before.fields.get(mark)?.words ?? '', after.fields.get(mark)?.words]
      const about = { number: clause.number, language, part }
      if (is === undefined) missing.push({ kind: 'field_missing', ...about })
      else if (normalize(is) === normalize(was)) continue
      else if (is.trim() === '') unmatched.push({ kind: 'field_emptied', ...about })
      else changed[part][language] = is
    }
  const gone = missing.length === PARTS.length * LANGUAGES.length
  unmatched.push(...(gone ? [{ kind: 'clause_missing' as const, number: clause.number }] : missing))
  return changed
}

function lettersIn(content: Content, before: ReadCopy, after: ReadCopy, unmatched: Unmatched[]) {
  const found: Record<string, Found['letters']> = {}
  for (const [place, { clause, duty, number }] of matrixRows(content).entries()) {
    const [was, is] = [before.grid.rows.get(place), after.grid.rows.get(place)]
    if (!is) {
      unmatched.push({ kind: 'row_missing', number })
      continue
    }
    for (const [column, { id }] of content.parties.entries()) {
      const [old = NOBODY, now] = [was?.get(column), is.get(column)]
      if (now === old) continue
      const letter = now === undefined ? null : letterIn(now)
      if (letter === null) unmatched.push({ kind: 'cell', number, party: column + 1, words: now ?? '' })
      else if (letter !== (letterIn(old) ?? '')) {
        found[clause] ??= {}
        found[clause][duty.id] = { ...found[clause][duty.id], [id]: letter }
      }
    }
  }
  return found
}

/** A letter as people type it; nothing, or a dash of any length, is none. Null: it cannot be read. */
function letterIn(words: string): Letter | '' | null {
  const typed = words.replace(/\s/g, '').toUpperCase()
  if (/^[-\u2010-\u2015\u2212]*$/.test(typed)) return ''
  const letter = Letter.safeParse(typed)
  return letter.success ? letter.data : null
}

function outsideIn(before: ReadCopy, after: ReadCopy): Unmatched[] {
  const [old, now] = [before, after].map(({ outside }) =>
    outside.map((words) => normalize(words)).filter((words) => !REDLINE_WORDS.has(words)),
  ) as [string[], string[]]
  const pieces = diffArrays(old, now, { maxEditLength: TOO_DIFFERENT })
  if (!pieces) return now.map((words) => ({ kind: 'added', words }))
  return pieces.flatMap(({ value, added, removed }) => {
    const kind = added ? 'added' : 'removed'
    return added || removed ? value.map((words): Unmatched => ({ kind, words })) : []
  })
}

function oddIn({ clauses }: Content, before: ReadCopy, after: ReadCopy): Unmatched[] {
  const had = new Set(before.odd.map(({ kind, where }) => `${kind} ${where}`))
  return after.odd
    .filter(({ kind, where }) => !had.has(`${kind} ${where}`))
    .map(({ kind: what, where }) => ({
      ...{ kind: 'odd' as const, what },
      number: clauses.find(({ id }) => id === where)?.number ?? null,
    }))
}
