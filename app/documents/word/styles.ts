import { AlignmentType, type IParagraphStyleOptions, type IPropertiesOptions, LevelFormat } from 'docx'
import { LANG } from '#templates/documents/words.ts'

/** What nearly every machine has, or has something of the same measures for. */
const SERIF = 'Georgia'
const SANS = 'Arial'
const ACCENT = '0B5563'
export const SOFT = '5A6266'
export const LINE = 'C9CFD1'
export const WASH = 'EEF3F4'

/** Width of the text of an upright page, in twentieths of a point, and of one that lies. */
export const UPRIGHT = 10_080
export const LYING = 13_680
export const LETTER = { width: 12_240, height: 15_840 }

export const BULLETS = 'bullets'

/** The list that counts from a number. */
export function numbersFrom(start: number): string {
  return `numbers-${start}`
}

function level(at: number, format: { format: keyof typeof LevelFormat; text: string; start?: number }) {
  const left = 360 * (at + 1)
  return {
    level: at,
    format: LevelFormat[format.format],
    text: format.text,
    ...(format.start === undefined ? {} : { start: format.start }),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging: 300 } } },
  }
}

/** The lists of a file: bullets, and one kind of numbers for each number that a list begins with. */
export function numberingFor(starts: Iterable<number>): NonNullable<IPropertiesOptions['numbering']> {
  const bullets = [level(0, { format: 'BULLET', text: '•' }), level(1, { format: 'BULLET', text: '◦' })]
  const numbered = [...new Set(starts)].map((start) => ({
    reference: numbersFrom(start),
    levels: [0, 1].map((at) => level(at, { format: 'DECIMAL', text: `%${at + 1}.`, start })),
  }))
  return { config: [{ reference: BULLETS, levels: bullets }, ...numbered] }
}

const paragraph = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  more: IParagraphStyleOptions['paragraph'] = {},
) => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: more })

/** Sizes are in half points. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: SERIF, size: 21, language: { value: LANG.fr } },
      paragraph: { spacing: { after: 80, line: 276 } },
    },
    title: {
      run: { font: SERIF, size: 40, bold: false, color: '14191B' },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    heading1: {
      run: { font: SANS, size: 28, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: SANS, size: 20, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 280, after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
  paragraphStyles: [
    paragraph('ClauseTitle', 'Clause title', { size: 24, bold: true }, { keepNext: true }),
    paragraph('ClauseText', 'Clause text', {}),
    paragraph('Duty', 'Duty', { size: 18 }, { spacing: { after: 40 } }),
    paragraph('Note', 'Note', { font: SANS, size: 17, color: SOFT }, { spacing: { after: 60 } }),
    paragraph(
      'Marking',
      'Marking',
      { font: SANS, size: 22, bold: true, color: '9B2226' },
      { spacing: { after: 60 } },
    ),
    paragraph('Head', 'Head', { font: SANS, size: 14 }, { spacing: { after: 0, line: 220 } }),
    paragraph('Cell', 'Cell', { font: SANS, size: 17 }, { spacing: { after: 0, line: 240 } }),
  ],
}
