import { revisionsOf } from '#app/projections/revisions.server.ts'
import { digestOf } from '#app/record/digest.ts'
import type { Ledger, ReadEntry } from '#app/record/ledger.server.ts'
import type { Content } from '#machines/content.ts'
import { contentOf } from '#machines/content-of.ts'
import type { Agreement } from '#machines/state.ts'
import type { Language } from '#machines/words.ts'
import { dateInWords } from '#templates/documents/calendar.ts'
import { type Comparison, compareCopy } from './compare-copy.ts'
import { copyOf } from './marks.ts'
import { BadCopy, openCopy } from './open-copy.ts'
import { type Comment, marksOf, readCopy, readParts } from './read-copy.ts'
import { type CopyRequest, writeCopy } from './write-copy.ts'

type Reading = Pick<Ledger, 'read' | 'stateAt'>
/** The text of an agreement after one of its entries. */
type Moment = { agreement: Agreement; sequence: number }

/**
 * The text after an entry as a Word file, to be read, edited and brought back.
 *
 * @param since the entry after which an older text stood: what changed from it is tracked; null for a clean copy
 * @param language in which the parties that made changes are named
 * @returns null when the record has no such older text
 */
export async function wordCopy(
  ledger: Reading,
  moment: Moment,
  { since, language }: { since: number | null; language: Language },
): Promise<Uint8Array | null> {
  const { agreement, sequence } = moment
  if (since === null) return writeCopy(await requestOf(ledger, moment, null))
  const older = since < sequence && since > 0 ? await ledger.stateAt(agreement.id, since) : null
  if (!older) return null
  const entries = await ledger.read(agreement.id)
  const by = authorsOf(
    agreement,
    entries.filter((entry) => entry.sequence <= sequence),
    language,
  )
  return writeCopy(await requestOf(ledger, moment, { content: contentOf(older), by }))
}

async function requestOf(
  ledger: Reading,
  { agreement, sequence }: Moment,
  since: CopyRequest['since'],
): Promise<CopyRequest> {
  const content = contentOf(agreement)
  const [entry] = await ledger.read(agreement.id, { after: sequence - 1, limit: 1 })
  const day = dateInWords(dayIn(agreement.timeZone, entry?.at ?? agreement.createdAt))
  return { content, digest: await digestOf(content), sequence, day, since }
}

/** The day of an instant where the agreement's dates are told, ISO. */
function dayIn(zone: string, at: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(at))
}

/** Whoever revised a clause last, by the name of its party: what Word shows beside a change. */
function authorsOf(agreement: Agreement, entries: readonly ReadEntry[], language: Language) {
  return (clause: string) => {
    const last = revisionsOf(entries, clause).at(-1)
    const party = agreement.parties[last?.party ?? '']
    const at = last?.at ?? agreement.createdAt
    return { author: party?.name[language] ?? 'Entente', date: at.replace(/\.\d+Z$/, 'Z') }
  }
}

/** An edited copy beside the text that it was made from. */
export type BroughtBack = Comparison & {
  sequence: number
  comments: Comment[]
  /** The text that the copy was made from. */
  content: Content
}

/**
 * Reads an edited copy of an agreement's text and compares it with the text that it was made from, which the record still has.
 * Changes nothing.
 *
 * @throws BadCopy when it is not a copy of this agreement that can be read
 */
export async function bringBack(
  ledger: Reading,
  { agreement, sequence: newest }: Moment,
  bytes: Uint8Array,
): Promise<BroughtBack> {
  const parts = await openCopy(bytes)
  const copy = copyOf(marksOf(parts), agreement.id)
  if (copy === null) throw new BadCopy('word_not_a_copy')
  if (copy === 'other') throw new BadCopy('word_other_agreement')
  const { sequence } = copy
  const state = sequence > 0 && sequence <= newest ? await ledger.stateAt(agreement.id, sequence) : null
  if (!state) throw new BadCopy('word_unknown_state')
  const request = await requestOf(ledger, { agreement: state, sequence }, null)
  const { clauses } = request.content
  const before = await readCopy(await writeCopy(request), clauses)
  const after = readParts(parts, clauses)
  return {
    ...compareCopy(request.content, before, after),
    ...{ sequence, comments: after.comments, content: request.content },
  }
}
