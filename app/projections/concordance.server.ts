import type { Watched } from '#machines/concordance/compare.ts'
import {
  type Concord,
  type Confidence,
  concordanceOf,
  type Difference,
  type Kind,
} from '#machines/concordance/concordance.ts'
import { definedTerms } from '#machines/concordance/definitions.ts'
import type { Passage } from '#machines/concordance/passage.ts'
import { isSameDifference, type SetAside } from '#machines/concordance/set-aside.ts'
import { proseText } from '#machines/prose.ts'
import type { Agreement, Clause } from '#machines/state.ts'
import { LANGUAGES, type Language, type Words } from '#machines/words.ts'
import { watchedTerms } from '#templates/clauses/watched-terms.ts'
import { type ClauseRef, clauseRef } from './sealing.server.ts'

/** A part of a clause that is read in both languages: its title, its text, and of each duty what the seal covers. */
export type Part = 'title' | 'text' | 'dutyTitle' | 'dutyText' | 'evidence' | 'due'

/** A difference as it is listed and recorded: the words on each side, or the sentence to look in where none stands. */
export type ShownDifference = {
  kind: Kind
  confidence: Confidence
  marks: Record<Language, Passage[]>
  quote: Words
  /** On which side nothing answers. */
  silent: Language | null
  setAside: { reason: string; by: string } | null
}

export type ComparedPart = { part: Part; text: Words; by: Concord['by']; differences: ShownDifference[] }

export type WalkedClause = ClauseRef & { revision: number; open: number; aside: number; certified: boolean }

/** The walk as a whole: every clause, with how many differences are open and how many were set aside. */
export function walkOf(agreement: Agreement, language: Language): WalkedClause[] {
  const watched = watchedIn(agreement)
  return clausesOf(agreement).map((clause) => {
    const all = comparedIn(agreement, clause, watched).flatMap(({ differences }) => differences)
    const aside = all.filter(({ setAside }) => setAside !== null).length
    const certified = agreement.concordance?.revisions[clause.id] === clause.revision
    const { id, revision } = clause
    return { ...clauseRef(agreement, id, language), revision, open: all.length - aside, aside, certified }
  })
}

/** One step: the parts of a clause, compared. @returns null when the text has no such clause */
export function stepOf(agreement: Agreement, id: string) {
  const clause = clausesOf(agreement).find((one) => one.id === id)
  if (!clause) return null
  return {
    id,
    revision: clause.revision,
    title: clause.title,
    parts: comparedIn(agreement, clause, watchedIn(agreement)),
  }
}

function clausesOf({ order, clauses }: Agreement): Clause[] {
  return order.flatMap((id) => clauses[id] ?? [])
}

/** What this agreement names in both languages. */
function watchedIn(agreement: Agreement): Watched {
  const definitions = clausesOf(agreement).filter(({ section }) => section === 'definitions')
  return {
    defined: definedTerms(definitions.map(({ text }) => text)),
    terms: watchedTerms,
    names: Object.values(agreement.parties).map(({ name }) => name),
  }
}

type Plain = Omit<ComparedPart, 'differences'> & { differences: Omit<ShownDifference, 'setAside'>[] }

/** What was found in a clause while it and the names around it stay as they are: a state shares what did not change. */
const kept = new WeakMap<Clause, { among: string; parts: Plain[] }>()

function comparedIn(agreement: Agreement, clause: Clause, watched: Watched): ComparedPart[] {
  const among = JSON.stringify([watched.defined, watched.names])
  const known = kept.get(clause)
  const parts = known?.among === among ? known.parts : partsOf(clause).map((part) => compare(part, watched))
  kept.set(clause, { among, parts })
  const aside = (agreement.setAside ?? []).filter(({ revision }) => revision === clause.revision)
  return parts.map((part) => ({
    ...part,
    differences: part.differences.map((one) => ({ ...one, setAside: reasonFor(aside, clause.id, one) })),
  }))
}

function reasonFor(
  aside: readonly SetAside[],
  clause: string,
  { kind, quote }: Pick<ShownDifference, 'kind' | 'quote'>,
) {
  const found = aside.find((one) => isSameDifference(one, { clause, kind, ...quote }))
  return found ? { reason: found.reason, by: found.by } : null
}

function partsOf({ title, text, responsibilities }: Clause): { part: Part; words: Words }[] {
  const parts: { part: Part; words: Words }[] = [
    { part: 'title', words: title },
    { part: 'text', words: text },
    ...responsibilities.flatMap((duty) => [
      { part: 'dutyTitle' as const, words: duty.title },
      { part: 'dutyText' as const, words: duty.text },
      { part: 'evidence' as const, words: duty.evidence },
      { part: 'due' as const, words: duty.dueLabel },
    ]),
  ]
  return parts.filter(({ words }) => words.fr !== '' || words.en !== '')
}

function compare({ part, words }: { part: Part; words: Words }, watched: Watched): Plain {
  const { differences, by } = concordanceOf(words, watched)
  const text = { fr: proseText(words.fr), en: proseText(words.en) }
  return { part, text, by, differences: differences.map((one) => shown(one, text)) }
}

function shown(difference: Difference, text: Words): Omit<ShownDifference, 'setAside'> {
  const { kind, confidence, fr, en } = difference
  const silent = LANGUAGES.find((language) => difference[language].length === 0) ?? null
  const quote = (language: Language) => {
    const own = difference[language]
    const passages = own.length > 0 ? own : difference.within[language]
    return clipped(passages.map(({ start, end }) => text[language].slice(start, end)).join(' … '))
  }
  return { kind, confidence, marks: { fr, en }, quote: { fr: quote('fr'), en: quote('en') }, silent }
}

/** A quotation says which passage it is; the whole of a long one would only hide that. */
function clipped(words: string): string {
  return words.length > 300 ? `${words.slice(0, 299).trimEnd()}…` : words
}
