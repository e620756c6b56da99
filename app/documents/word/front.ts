import {
  AlignmentType,
  Bookmark,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { Content } from '#machines/content.ts'
import { LANGUAGES, type Words } from '#machines/words.ts'
import { openingInWords } from '#templates/documents/opening-in-words.ts'
import { LABEL, PARTY_TYPE } from '#templates/documents/words.ts'
import { copyMark } from './marks.ts'
import { SOFT } from './styles.ts'
import { facing, facingSentences, HALF, inBothLanguages, inLanguage, paragraphOf, table } from './tables.ts'

export const MARKING: Words = {
  fr: 'ÉBAUCHE. Ce n’est pas le texte signé.',
  en: 'DRAFT. This is not the signed text.',
}

const REDLINE: Words = {
  fr: 'Les changements sont suivis\u00a0: ce qui est souligné a été ajouté, ce qui est biffé a été retiré.',
  en: 'Changes are tracked: what is underlined was added, what is struck was removed.',
}

const HOW: Words = {
  fr: 'Dans cette copie, changez les titres et les textes des clauses et les lettres de la matrice, puis remettez-la à la page «\u00a0Documents\u00a0» de l’entente\u00a0: chaque clause changée y devient une proposition. Le reste vous y sera signalé, sans être repris.',
  en: 'In this copy, change the titles and texts of the clauses and the letters of the matrix, then bring it back on the “Documents” page of the agreement: each clause that changed becomes a proposal there. Anything else will be listed for you, and not taken over.',
}

export const GONE: Words = { fr: 'Clauses retirées', en: 'Clauses taken out' }

/** What only a copy with tracked changes says: no difference from one without. Spaces as comparisons have them. */
export const REDLINE_WORDS = new Set(
  [REDLINE.fr, REDLINE.en, `${GONE.fr} / ${GONE.en}`].map((words) => words.replace(/\s/g, ' ')),
)

/** What a copy says of itself. */
export type Copy = {
  content: Content
  /** SHA-256 of the canonical content, hex. */
  digest: string
  /** The entry of the record after which it was taken, and the day in words. */
  sequence: number
  day: Words
  redline: boolean
}

/** The first page: what it is, and what it is not. */
export function titlePage({ content, digest, sequence, day, redline }: Copy): (Paragraph | Table)[] {
  const mark = copyMark(content.agreement, sequence)
  const titles = LANGUAGES.map(
    (language) =>
      new Paragraph({
        heading: HeadingLevel.TITLE,
        children: [inLanguage(content.title[language], language)],
      }),
  )
  return [
    ...inBothLanguages('Marking', MARKING),
    ...inBothLanguages('Note', LABEL.instrument),
    ...titles,
    facingSentences([openingInWords(content)]),
    paragraphOf('Note'),
    paragraphOf(
      'Note',
      new Bookmark({
        id: mark,
        children: [new TextRun(`État n° ${sequence}, ${day.fr} / State no. ${sequence}, ${day.en}`)],
      }),
    ),
    paragraphOf('Note', new TextRun(`${LABEL.digest.fr} / ${LABEL.digest.en} · ${digest}`)),
    ...(redline ? inBothLanguages('Note', REDLINE) : []),
    ...inBothLanguages('Note', HOW),
    heading(LABEL.between),
    parties(content.parties),
  ]
}

function parties(all: Content['parties']): Table {
  const rows = all.map(({ name, type }, at) =>
    facing((language) => [
      paragraphOf('ClauseText', inLanguage(`${at + 1}. ${name[language]}`, language)),
      paragraphOf('Note', inLanguage(PARTY_TYPE[type][language], language)),
    ]),
  )
  return table(rows, [HALF, HALF])
}

/** A part of the document, named in both languages; once where they say the same. */
export function heading({ fr, en }: Words): Paragraph {
  const both =
    fr === en ? [inLanguage(fr, 'fr')] : [inLanguage(fr, 'fr'), new TextRun(' / '), inLanguage(en, 'en')]
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: both })
}

/** At the foot of each page: that it is a draft, of what, and which page. */
export function foot({ content, digest }: Copy, width: number): Footer {
  const left = `ÉBAUCHE / DRAFT · ${content.title.fr} · ${digest.slice(0, 12)}…`
  const pages = new TextRun({
    children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    size: 15,
    color: SOFT,
  })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ text: left.toWellFormed(), size: 15, color: SOFT }), pages],
      }),
    ],
  })
}
