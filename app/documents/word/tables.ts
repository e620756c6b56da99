import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from 'docx'
import { LANGUAGES, type Language, type Words } from '#machines/words.ts'
import { LANG } from '#templates/documents/words.ts'
import { LINE, UPRIGHT } from './styles.ts'

const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE }
const EDGES = { top: THIN, bottom: THIN, left: THIN, right: THIN }
const MARGINS = { top: 60, bottom: 60, left: 110, right: 110 }

/** A cell with paragraphs; `fill` is a colour of six hex digits. */
export function cell(children: Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children,
    borders: EDGES,
    margins: MARGINS,
    width: { size: width, type: WidthType.DXA },
    ...(fill ? { shading: { fill, color: 'auto', type: 'clear' as const } } : {}),
  })
}

/** A head of a narrow column: read from below, so that a long name takes few lines. */
export function standingCell(children: Paragraph[], width: number, fill: string): TableCell {
  return new TableCell({
    children,
    borders: EDGES,
    margins: { ...MARGINS, left: 40, right: 40 },
    width: { size: width, type: WidthType.DXA },
    shading: { fill, color: 'auto', type: 'clear' },
    textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
  })
}

/** Rows of cells whose widths are given: Word and LibreOffice then agree on them. */
export function table(rows: TableRow[], columnWidths: number[]): Table {
  const size = columnWidths.reduce((sum, width) => sum + width, 0)
  const layout = TableLayoutType.FIXED
  return new Table({ rows, columnWidths, layout, width: { size, type: WidthType.DXA } })
}

export const HALF = UPRIGHT / 2

/** One row in which the languages face each other, French first. */
export function facing(side: (language: Language) => Paragraph[]): TableRow {
  return new TableRow({ children: LANGUAGES.map((language) => cell(side(language), HALF)) })
}

/** Words in the language that they are in. */
export function inLanguage(
  text: string,
  language: Language,
  more: { bold?: true; color?: string } = {},
): TextRun {
  return new TextRun({ text: text.toWellFormed(), language: { value: LANG[language] }, ...more })
}

export function paragraphOf(style: string, ...children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style, children })
}

/** The same said in both languages, one under the other. */
export function inBothLanguages(style: string, words: Words): Paragraph[] {
  return LANGUAGES.map((language) => paragraphOf(style, inLanguage(words[language], language)))
}

/** Sentences that face each other, a row each. */
export function facingSentences(sentences: readonly Words[]): Table {
  const rows = sentences.map((words) =>
    facing((language) => [paragraphOf('ClauseText', inLanguage(words[language], language))]),
  )
  return table(rows, [HALF, HALF])
}
