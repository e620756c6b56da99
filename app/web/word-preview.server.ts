import type { z } from 'zod'
import { commands } from '#app/commands/index.ts'
import type { Unmatched } from '#app/documents/word/compare-copy.ts'
import type { BroughtBack } from '#app/documents/word/copies.server.ts'
import type { Reason } from '#machines/refusal.ts'
import type { Agreement } from '#machines/state.ts'
import type { Letter } from '#machines/vocabulary.ts'
import type { Words } from '#machines/words.ts'

type Says = { title: Words; text: Words }
type LetterLine = { duty: Words; party: Words; before: Letter | null; after: Letter | null }

/** What an edited copy would propose about one clause, before anybody says so. */
export type Offer = {
  clause: string
  number: number
  before: Says
  after: Says
  letters: LetterLine[]
  /** The revision of the copy, and of the text now where that is a newer one. */
  revision: number
  newer: number | null
  /** What the command takes, as JSON; null when it would not take it, for these reasons. */
  input: string | null
  reasons: Reason[]
}

/** A comment of the margin that may be said on the page of its clause. */
export type Said = { author: string; words: string; number: number | null; input: string | null }

/** Everything that was found in a copy, to be looked at. */
export type Preview = {
  sequence: number
  offers: Offer[]
  unmatched: Unmatched[]
  /** How many more there are than are shown. */
  more: number
  comments: Said[]
  unchanged: number
}

/** Longest piece that is shown of what could not be matched, and how many of them. */
const [WORDS, LINES] = [400, 300]

/** Puts what a copy says beside the text as it is now. Nothing is kept of it: what is proposed is what the page sends back. */
export function previewOf(agreement: Agreement, read: BroughtBack): Preview {
  const shown = read.unmatched.slice(0, LINES).map(shortened)
  return {
    ...{ sequence: read.sequence, unmatched: shown, more: read.unmatched.length - shown.length },
    offers: read.found.map((found) => offerOf(agreement, read, found)),
    comments: read.comments.slice(0, LINES).map((comment) => saidOf(agreement, read, comment)),
    unchanged: read.unchanged.length,
  }
}

function shortened(one: Unmatched): Unmatched {
  return 'words' in one && one.words.length > WORDS ? { ...one, words: `${one.words.slice(0, WORDS)}…` } : one
}

function offerOf(
  { clauses, order }: Agreement,
  { content }: BroughtBack,
  found: BroughtBack['found'][number],
): Offer {
  const { clause, number, revision, title, text, letters } = found
  const base = content.clauses.find(({ id }) => id === clause)
  if (!base) throw new Error(`The copy speaks of ${clause}, which it was not made from.`)
  const rows = Object.entries(letters).map(([id, cells]) => ({ id, letters: cells }))
  const input = {
    ...{ clause, seen: revision, source: 'word' as const },
    ...(Object.keys(title).length > 0 ? { title } : {}),
    ...(Object.keys(text).length > 0 ? { text } : {}),
    ...(rows.length > 0 ? { responsibilities: rows } : {}),
  }
  const typed = commands['propose-change'].input.safeParse(input)
  const now = order.includes(clause) ? clauses[clause] : undefined
  const reasons = now ? (typed.success ? [] : typed.error.issues.map(reasonOf)) : [{ code: 'clause_missing' }]
  return {
    ...{ clause, number, revision, reasons },
    before: { title: base.title, text: base.text },
    after: { title: { ...base.title, ...title }, text: { ...base.text, ...text } },
    letters: linesOf(content, base, letters),
    newer: now && now.revision > revision ? now.revision : null,
    input: reasons.length === 0 ? JSON.stringify(input) : null,
  }
}

function reasonOf({ code, message, ...issue }: z.core.$ZodIssue): Reason {
  if (code === 'too_big')
    return { code: 'too_long', detail: { limit: Number('maximum' in issue ? issue.maximum : 0) } }
  return { code: /^[a-z_]+$/.test(message) ? message : 'wrong_form' }
}

type Base = BroughtBack['content']['clauses'][number]

function linesOf(
  content: BroughtBack['content'],
  base: Base,
  letters: BroughtBack['found'][number]['letters'],
) {
  return Object.entries(letters).flatMap(([id, cells]) => {
    const duty = base.responsibilities.find((one) => one.id === id)
    return Object.entries(cells).flatMap(([party, letter]): LetterLine[] => {
      const name = content.parties.find((one) => one.id === party)?.name
      if (!duty || !name) return []
      return [{ duty: duty.title, party: name, before: duty.letters[party] ?? null, after: letter || null }]
    })
  })
}

function saidOf(
  { clauses, order }: Agreement,
  { content }: BroughtBack,
  comment: BroughtBack['comments'][number],
): Said {
  const { author, words, clause } = comment
  const base = content.clauses.find(({ id }) => id === clause)
  const input = base && {
    ...{ clause: base.id, revision: base.revision },
    words: author ? `${words}\n\n${author} (Word)` : words,
  }
  const there = base !== undefined && order.includes(base.id) && clauses[base.id] !== undefined
  const takes = there && commands['comment-on-clause'].input.safeParse(input).success
  return {
    ...{ author, words: words.slice(0, WORDS), number: base?.number ?? null },
    input: takes ? JSON.stringify(input) : null,
  }
}
