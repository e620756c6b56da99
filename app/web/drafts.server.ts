import { type DraftOf, DraftWords, discardDraft, findDraft, keepDraft } from '#app/drafts/drafts.server.ts'
import { type Entry, type Revision, revisionsOf } from '#app/projections/revisions.server.ts'
import type { Line } from '#machines/comparing.ts'
import {
  type Hunk,
  type MergeChoice,
  mergeProse,
  mergeWords,
  proseOf,
  resolved,
  resolvedWords,
} from '#machines/merging.ts'
import { wordsOf } from '#machines/prose.ts'
import type { Language, Words } from '#machines/words.ts'
import { problemResponse } from './errors.ts'
import { mergeName } from './merge-name.ts'
import { getOffice } from './office.server.ts'
import { takeSeat } from './seat.server.ts'

type Asking = { request: Request; params: { id?: string; clause?: string } }

export const PARTS = ['title', 'text', 'summary'] as const
export type Part = (typeof PARTS)[number]
const LANGUAGES = ['fr', 'en'] as const

/** One text of the clause in one language: what both changed otherwise, as texts, and how many places settle themselves. */
export type Merge = {
  part: Part
  language: Language
  conflicts: { mine: string; theirs: string }[]
  settled: number
}
type Hunks = { part: Part; language: Language; hunks: Hunk[] }
type Says = Pick<Revision, Part>

/** A draft as its writer finds it again; with what became of the clause meanwhile, when somebody else revised it. */
export type OwnDraft = {
  base: number
  keptAt: string
  words: DraftWords
  meanwhile: { base: Says; theirs: Says; merges: Merge[] } | null
}

/** Somebody at the table who drafts; whoever does not has no draft here. */
async function takeDesk(args: Asking) {
  const { agreement, person, can } = await takeSeat(args)
  const clause = args.params.clause ?? ''
  if (can['revise-clause'].kind === 'Forbidden')
    throw problemResponse({ kind: 'Forbidden', code: 'forbidden', reasons: [] })
  return { agreement, clause, of: { person: person.id, agreement: agreement.id, clause } }
}

/** What was typed into the form of a clause; null when it is no such form. */
export function wordsIn(form: FormData): DraftWords | null {
  const both = (part: Part): Words => ({ fr: textIn(form, `${part}.fr`), en: textIn(form, `${part}.en`) })
  const found = DraftWords.safeParse({ title: both('title'), text: both('text'), summary: both('summary') })
  return found.success ? found.data : null
}

function textIn(form: FormData, name: string): string {
  return String(form.get(name) ?? '').replaceAll('\r\n', '\n')
}

/**
 * Keeps what is in the form, on the revision from which its writer started.
 * @returns when it was kept, ISO 8601
 */
export async function keepTyped(args: Asking, form: FormData): Promise<string> {
  const { agreement, clause, of } = await takeDesk(args)
  const words = wordsIn(form)
  const revision = agreement.clauses[clause]?.revision ?? 0
  const { client } = getOffice().database
  // What goes on from a draft still answers the revision on which that began.
  const begun = form.has('base') ? null : await findDraft(client, of)
  const base = begun?.base ?? Number(form.get('base') ?? form.get('seen'))
  if (!words || !Number.isInteger(base) || base < 1 || base > revision)
    throw problemResponse({ kind: 'Invalid', code: 'invalid', reasons: [{ code: 'wrong_form' }] })
  const keptAt = getOffice().now().toISOString()
  const published = agreement.clauses[clause]
  // What arrives after it was published, or typed back, is no draft.
  if (published && sameWords(words, published)) await discardDraft(client, of)
  else await keepDraft(client, of, { base, words, keptAt })
  return keptAt
}

export async function discardOwn(args: Asking): Promise<void> {
  const { of } = await takeDesk(args)
  await discardDraft(getOffice().database.client, of)
}

/** The reader's draft of the clause; null when there is none, or it says no more than the clause does. */
export async function ownDraft(of: DraftOf, entries: readonly Entry[]): Promise<OwnDraft | null> {
  const draft = await findDraft(getOffice().database.client, of)
  if (!draft) return null
  const revisions = revisionsOf(entries, of.clause)
  const [base, theirs] = [revisions.find(({ number }) => number === draft.base), revisions.at(-1)]
  if (!base || !theirs || [base, theirs].some((one) => sameWords(draft.words, one))) return null
  return {
    ...draft,
    meanwhile:
      draft.base < theirs.number
        ? { base: said(base), theirs: said(theirs), merges: hunksOf(base, draft.words, theirs).map(mergeOf) }
        : null,
  }
}

function said({ title, text, summary }: Says): Says {
  return { title, text, summary }
}

/** As the server would write it down. */
function sameWords(one: Says, other: Says): boolean {
  const plain = (text: string) => text.trim().normalize('NFC')
  return PARTS.every((part) => LANGUAGES.every((of) => plain(one[part][of]) === plain(other[part][of])))
}

function mergeOf({ part, language, hunks }: Hunks): Merge {
  const text = (lines: Line[]) =>
    part === 'title' ? lines.map(({ runs }) => wordsOf(runs)).join('') : proseOf(lines)
  const conflicts = hunks.flatMap((hunk) =>
    hunk.kind === 'conflict' ? [{ mine: text(hunk.mine), theirs: text(hunk.theirs) }] : [],
  )
  return {
    part,
    language,
    conflicts,
    settled: hunks.filter(({ kind }) => !['same', 'conflict'].includes(kind)).length,
  }
}

function hunksOf(base: Says, mine: Says, theirs: Says): Hunks[] {
  return PARTS.flatMap((part) =>
    LANGUAGES.map((language) => {
      const merge = part === 'title' ? mergeWords : mergeProse
      return {
        part,
        language,
        hunks: merge(base[part][language], mine[part][language], theirs[part][language]),
      }
    }),
  ).filter(({ hunks }) => hunks.some(({ kind }) => kind !== 'same'))
}

/**
 * Makes one draft of both changes, on the newest revision. Nothing is done when the draft or the clause changed since the
 * choices were shown: the page then shows them anew.
 *
 * @returns whether it was done
 */
export async function mergeOwn(args: Asking, form: FormData): Promise<boolean> {
  const { agreement, clause, of } = await takeDesk(args)
  const draft = await ownDraft(of, await getOffice().ledger.read(of.agreement))
  const current = agreement.clauses[clause]?.revision ?? 0
  const asShown = draft?.keptAt === form.get('kept') && current === Number(form.get('current'))
  if (!draft?.meanwhile || !asShown) return false
  const { base, theirs } = draft.meanwhile
  const words = structuredClone(said(theirs))
  for (const merge of hunksOf(base, draft.words, theirs)) {
    const choose = (conflict: number) => choiceOf(form.get(mergeName(merge, conflict)))
    const write = merge.part === 'title' ? resolvedWords : resolved
    words[merge.part][merge.language] = write(merge.hunks, choose)
  }
  const keptAt = getOffice().now().toISOString()
  await keepDraft(getOffice().database.client, of, { base: current, words, keptAt })
  return true
}

/** Without a choice, both stand: nothing of either is lost. */
function choiceOf(said: unknown): MergeChoice {
  return said === 'mine' || said === 'theirs' ? said : 'both'
}
