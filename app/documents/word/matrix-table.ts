import { Bookmark, HeightRule, Paragraph, type Table, TableRow, TextRun } from 'docx'
import type { Content } from '#machines/content.ts'
import type { Letter } from '#machines/vocabulary.ts'
import { LABEL, LETTER, LETTER_MEANING } from '#templates/documents/words.ts'
import { partyMark, rowMark } from './marks.ts'
import { type Author, inked, type Numbers } from './runs.ts'
import { LYING, SOFT, WASH } from './styles.ts'
import { cell, inBothLanguages, inLanguage, paragraphOf, standingCell, table } from './tables.ts'

/** Columns of parties that one table has room for. */
const ACROSS = 13
const WHAT = 4_300
/** Height of the heads of columns. */
const HEAD = 3_400
/** What stands where a party has no letter. */
export const NOBODY = '–'

type Parties = Content['parties']
type Duty = Content['clauses'][number]['responsibilities'][number]
export type Row = { clause: string; duty: Duty; number: string }

/** Every responsibility of the text, in its order: the rows of the matrix, known again by their place. */
export function matrixRows({ clauses }: Pick<Content, 'clauses'>): Row[] {
  return clauses.flatMap(({ id, number, responsibilities }) =>
    responsibilities.map((duty, at) => ({ clause: id, duty, number: `${number}.${at + 1}` })),
  )
}

type Inking = {
  numbers: Numbers
  by: (clause: string) => Author
  /** The letters as they were, by responsibility; left out: nothing is compared. */
  before?: Record<string, Record<string, Letter>>
}

/** Who is responsible for what: a letter where a responsibility meets a party. More parties than fit go to a further table. */
export function matrix(content: Content, inking: Inking): (Paragraph | Table)[] {
  const rows = matrixRows(content)
  const count = Math.ceil(content.parties.length / ACROSS)
  const size = Math.ceil(content.parties.length / count)
  const groups = Array.from({ length: count }, (_, at) => ({
    parties: content.parties.slice(at * size, (at + 1) * size),
    from: at * size,
  }))
  return [
    ...(['A', 'R', 'C', 'I'] as const).flatMap((letter) =>
      paragraphOf('Note', new TextRun({ text: `${letter}  `, bold: true }), new TextRun(meaningOf(letter))),
    ),
    ...groups.flatMap(({ parties, from }) => [paragraphOf('Note'), part(rows, parties, from, inking)]),
  ]
}

function meaningOf(letter: Letter): string {
  const [fr, en] = (['fr', 'en'] as const).map(
    (language) => `${LETTER[letter][language]} (${LETTER_MEANING[letter][language]})`,
  )
  return `${fr} / ${en}`
}

function part(rows: Row[], parties: Parties, from: number, inking: Inking): Table {
  const column = Math.floor((LYING - WHAT) / Math.max(parties.length, 6))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: HEAD, rule: HeightRule.EXACT },
    children: [
      cell(inBothLanguages('Cell', LABEL.responsibility), WHAT, WASH),
      ...parties.map((party, at) => standingCell(headOf(party, from + at), column, WASH)),
    ],
  })
  const body = rows.map(
    (row, place) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(whatOf(row, place, from), WHAT),
          ...parties.map(({ id }) => cell([letterOf(row, id, inking)], column)),
        ],
      }),
  )
  return table([head, ...body], [WHAT, ...parties.map(() => column)])
}

function headOf({ name }: Parties[number], place: number): Paragraph[] {
  const number = new Bookmark({
    id: partyMark(place),
    children: [new TextRun({ text: `${place + 1}`, bold: true })],
  })
  return [
    paragraphOf('Head', number, new TextRun('  '), inLanguage(name.fr, 'fr')),
    paragraphOf('Head', inLanguage(name.en, 'en', { color: SOFT })),
  ]
}

function whatOf({ duty, number }: Row, place: number, from: number): Paragraph[] {
  const text = new TextRun({ text: `${number}  `, color: SOFT })
  const known = new Bookmark({ id: rowMark(place, from), children: [text] })
  return [
    paragraphOf('Cell', known, inLanguage(duty.title.fr, 'fr')),
    paragraphOf('Cell', inLanguage(duty.title.en, 'en', { color: SOFT })),
  ]
}

function letterOf({ clause, duty }: Row, party: string, { before, by, numbers }: Inking): Paragraph {
  const now = duty.letters[party] ?? NOBODY
  const was = before ? (before[duty.id]?.[party] ?? NOBODY) : now
  const pieces = [{ kind: 'same' as const, runs: [{ text: now }] }]
  const changed = [
    { kind: 'removed' as const, runs: [{ text: was }] },
    { kind: 'added' as const, runs: [{ text: now }] },
  ]
  const inking = { language: 'fr' as const, numbers, by: by(clause), anchorOf: () => null }
  return new Paragraph({
    style: 'Cell',
    alignment: 'center',
    children: inked(now === was ? pieces : changed, inking),
  })
}
