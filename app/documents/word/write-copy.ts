import { Document, type ISectionOptions, Packer, PageOrientation, type Paragraph, type Table } from 'docx'
import { linesIn } from '#machines/comparing.ts'
import type { Content } from '#machines/content.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { lifeInWords } from '#templates/documents/life-in-words.ts'
import { ruleInWords } from '#templates/documents/rule-in-words.ts'
import { LABEL } from '#templates/documents/words.ts'
import { type Clause, clauseTable, removedClause, underClause } from './clause-table.ts'
import { type Copy, foot, GONE, heading, titlePage } from './front.ts'
import { clauseMark } from './marks.ts'
import { matrix, matrixRows } from './matrix-table.ts'
import { type Author, Numbers } from './runs.ts'
import { LETTER, LYING, numberingFor, STYLES, UPRIGHT } from './styles.ts'
import { facingSentences } from './tables.ts'

export type CopyRequest = Omit<Copy, 'redline'> & {
  /** An older text to show the changes since, and who made them in each clause; null for a clean copy. */
  since: { content: Content; by: (clause: string) => Author } | null
}

const NOBODY: Author = { author: 'Entente', date: '2026-01-01T00:00:00Z' }

/**
 * Writes a copy of an agreement's text as a Word file, to be read, edited and brought back: both languages face to face, the
 * matrix, and bookmarks by which each text is known again. With an older text, what changed since is tracked.
 */
export async function writeCopy(request: CopyRequest): Promise<Uint8Array> {
  const { content, since } = request
  const copy: Copy = { ...request, redline: since !== null }
  const numbers = new Numbers()
  const document = new Document({
    creator: 'Entente',
    title: `${content.title.fr} / ${content.title.en}`.toWellFormed(),
    description: `SHA-256 ${copy.digest}`,
    styles: STYLES,
    numbering: numberingFor(startsIn(content, since?.content)),
    features: { trackRevisions: true },
    sections: [
      section([...titlePage(copy), ...body(content, since, numbers)], copy, false),
      ...(matrixRows(content).length > 0
        ? [section([heading(LABEL.matrix), ...matrix(content, lettersInking(since, numbers))], copy, true)]
        : []),
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function section(children: (Paragraph | Table)[], copy: Copy, lying: boolean): ISectionOptions {
  const margin = { top: 1080, bottom: 1080, left: 1080, right: 1080, footer: 560 }
  const orientation = lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    children,
    footers: { default: foot(copy, lying ? LYING : UPRIGHT) },
    properties: { page: { size: { ...LETTER, orientation }, margin } },
  }
}

function body(content: Content, since: CopyRequest['since'], numbers: Numbers): (Paragraph | Table)[] {
  const anchors = new Map(content.clauses.map(({ id, revision }) => [id, clauseMark(id, revision)]))
  const anchorOf = (clause: string) => anchors.get(clause) ?? null
  const old = new Map(since?.content.clauses.map((clause) => [clause.id, clause]))
  const by = (clause: Clause) => since?.by(clause.id) ?? NOBODY
  const gone = since?.content.clauses.filter(({ id }) => !anchors.has(id)) ?? []
  return [
    heading(LABEL.text),
    ...content.clauses.flatMap((clause) => [
      ...clauseTable(clause, {
        ...{ numbers, anchorOf, by: by(clause) },
        ...(since ? { before: old.get(clause.id) ?? null } : {}),
      }),
      ...underClause(clause, content.parties),
    ]),
    ...(gone.length > 0 ? [heading(GONE)] : []),
    ...gone.map((clause) => removedClause(clause, { numbers, anchorOf, by: by(clause) })),
    heading(LABEL.rule),
    facingSentences(ruleInWords(content.policy)),
    heading(LABEL.life),
    facingSentences(lifeInWords(content)),
  ]
}

function lettersInking(since: CopyRequest['since'], numbers: Numbers) {
  const by = (clause: string) => since?.by(clause) ?? NOBODY
  if (!since) return { numbers, by }
  const before: Record<string, Record<string, Letter>> = {}
  for (const { duty } of matrixRows(since.content)) before[duty.id] = duty.letters
  return { numbers, by, before }
}

function startsIn(...contents: (Content | undefined)[]): number[] {
  const texts = contents.flatMap(
    (content) => content?.clauses.flatMap(({ text }) => [text.fr, text.en]) ?? [],
  )
  return texts.flatMap((text) => linesIn(text).flatMap(({ number }) => number ?? []))
}
