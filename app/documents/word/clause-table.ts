import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import type { Content } from '#machines/content.ts'
import type { Language, Words } from '#machines/words.ts'
import { proof, roles } from '#templates/documents/duty-in-words.ts'
import { LABEL } from '#templates/documents/words.ts'
import { clauseMark, fieldMark } from './marks.ts'
import { proseParagraphs } from './prose-paragraphs.ts'
import { markedLines, markedRuns } from './redline.ts'
import { type Author, type Inking, inked } from './runs.ts'
import { SOFT } from './styles.ts'
import { facing, HALF, inLanguage, paragraphOf, table } from './tables.ts'

export type Clause = Content['clauses'][number]

/** How the clause read before, where changes are shown: null when it was not there. */
export type Before = { title: Words; text: Words } | null

export type ClauseInking = Pick<Inking, 'numbers' | 'anchorOf'> & {
  /** Left out: nothing is compared. */
  before?: Before
  by: Author
}

/** A clause: its heading, by which others refer to it, and its titles and texts face to face. */
export function clauseTable(clause: Clause, inking: ClauseInking): (Paragraph | Table)[] {
  const rows = [
    facing((language) => titleOf(clause, language, inking)),
    facing((language) => textOf(clause, language, inking)),
  ]
  return [headOf(clause), table(rows, [HALF, HALF])]
}

function headOf({ id, number, revision }: Clause): Paragraph {
  const children = [
    new Bookmark({ id: clauseMark(id, revision), children: [new TextRun({ text: `Clause ${number}` })] }),
    new TextRun({ text: `  ${id}, révision / revision ${revision}`, bold: false, color: SOFT, size: 16 }),
  ]
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children })
}

function titleOf(
  clause: Clause,
  language: Language,
  { before, numbers, ...inking }: ClauseInking,
): Paragraph[] {
  const old = before === undefined ? null : [{ text: before?.title[language] ?? '' }]
  const pieces = markedRuns([{ text: clause.title[language] }], old)
  const bookmark = numbers.next()
  const mark = fieldMark({ clause: clause.id, language, part: 'title' }, clause.revision)
  const children = [
    new BookmarkStart(mark, bookmark),
    ...inked(pieces, { language, numbers, ...inking }),
    new BookmarkEnd(bookmark),
  ] as ParagraphChild[]
  return [new Paragraph({ style: 'ClauseTitle', children })]
}

function textOf(clause: Clause, language: Language, { before, ...inking }: ClauseInking): Paragraph[] {
  const lines = markedLines(
    clause.text[language],
    before === undefined ? null : (before?.text[language] ?? ''),
  )
  const mark = fieldMark({ clause: clause.id, language, part: 'text' }, clause.revision)
  return proseParagraphs(lines, { language, style: 'ClauseText', mark, ...inking })
}

/** What stands under a clause and is changed elsewhere: its responsibilities, its schedules, the limits that parties set. */
export function underClause(clause: Clause, parties: Content['parties']): (Paragraph | Table)[] {
  const duties = clause.responsibilities.map((duty, at) =>
    facing((language) => dutyOf(duty, `${clause.number}.${at + 1}`, parties, language)),
  )
  return [
    ...(duties.length > 0 ? [paragraphOf('Note'), table(duties, [HALF, HALF])] : []),
    ...(clause.schedules ?? []).map(({ id, title, sha256 }) =>
      paragraphOf(
        'Note',
        new TextRun(
          `${LABEL.schedule.fr} / ${LABEL.schedule.en} ${id} · ${title.fr} / ${title.en} · SHA-256 ${sha256}`,
        ),
      ),
    ),
    ...clause.reservations.map(({ party, text }) => {
      const name = parties.find(({ id }) => id === party)?.name ?? { fr: party, en: party }
      const head = `${LABEL.reservation.fr} / ${LABEL.reservation.en} · ${name.fr} / ${name.en} · `
      return paragraphOf('Note', new TextRun(head), new TextRun(text.toWellFormed()))
    }),
  ]
}

type Duty = Clause['responsibilities'][number]

function dutyOf(duty: Duty, number: string, parties: Content['parties'], language: Language): Paragraph[] {
  const lines = [...roles(duty, parties, language), ...proof(duty, parties, language)]
  return [
    paragraphOf('Duty', inLanguage(`${number}  ${duty.title[language]}`, language, { bold: true })),
    paragraphOf('Duty', inLanguage(duty.text[language], language)),
    ...lines.map(([label, words]) =>
      paragraphOf('Duty', inLanguage(label, language, { bold: true }), inLanguage(words, language)),
    ),
  ]
}

/** A clause that was taken out, as it read: all of it removed. It has no bookmark, as there is nothing to propose about it. */
export function removedClause(
  before: { title: Words; text: Words },
  inking: Omit<ClauseInking, 'before'>,
): Table {
  const rows = [
    facing((language) => [
      new Paragraph({
        style: 'ClauseTitle',
        children: inked([{ kind: 'removed', runs: [{ text: before.title[language] }] }], {
          language,
          ...inking,
        }),
      }),
    ]),
    facing((language) =>
      markedLines('', before.text[language]).map(
        ({ pieces }) =>
          new Paragraph({ style: 'ClauseText', children: inked(pieces, { language, ...inking }) }),
      ),
    ),
  ]
  return table(rows, [HALF, HALF])
}
