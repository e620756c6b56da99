import { readFile } from 'node:fs/promises'
import { type EmbeddedFont, type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef } from '@libpdf/core'
import { NOTO_SANS, SANS, SERIF, SYLLABICS } from '#templates/fonts/faces.ts'
import { fontFile } from './fonts.ts'

/** A line of a signature's appearance: what it says, in which family and size. */
export type Written = { text: string; family: string; weight: 400 | 600; size: number }

type Box = { width: number; height: number }
type Run = { font: EmbeddedFont; text: string }

const LEADING = 1.28
const PADDING = 5

/** The fonts of one signature, embedded when first used: most names need one. */
class Fonts {
  private readonly pdf: PDF
  private readonly loaded = new Map<string, EmbeddedFont>()

  constructor(pdf: PDF) {
    this.pdf = pdf
  }

  private async load(family: string, weight: 400 | 600): Promise<EmbeddedFont> {
    const key = `${family} ${weight}`
    const known = this.loaded.get(key)
    if (known) return known
    const font = this.pdf.embedFont(new Uint8Array(await readFile(fontFile(family, weight))))
    this.loaded.set(key, font)
    return font
  }

  /** Cuts a text where the font must change. @throws when no font has a character. */
  async runs({ text, family, weight }: Written): Promise<Run[]> {
    const runs: Run[] = []
    for (const character of text.normalize('NFC')) {
      const font = await this.fontFor(character, family, weight)
      const last = runs.at(-1)
      if (last?.font === font) last.text += character
      else runs.push({ font, text: character })
    }
    return runs
  }

  private async fontFor(character: string, family: string, weight: 400 | 600): Promise<EmbeddedFont> {
    for (const candidate of [family, NOTO_SANS, SYLLABICS]) {
      const font = await this.load(candidate, weight)
      if (font.codePointToGid(character.codePointAt(0) ?? 0) !== 0) return font
    }
    throw new Error(`No font has “${character}”, which the signature must show`)
  }

  /** The resources that the appearance names: each font under the name that `nameOf` gives. */
  resources(): PdfDict {
    const fonts = PdfDict.of({})
    for (const font of this.loaded.values()) {
      fonts.set(this.nameOf(font), this.pdf.getFontRef(font) as PdfRef)
    }
    return PdfDict.of({ Font: fonts })
  }

  nameOf(font: EmbeddedFont): string {
    return `F${[...this.loaded.values()].indexOf(font)}`
  }
}

function widthOf(runs: Run[], size: number): number {
  return runs.reduce((total, { font, text }) => total + font.widthOfTextAtSize(text, size), 0)
}

async function wrap(fonts: Fonts, line: Written, width: number): Promise<Written[]> {
  const lines: Written[] = []
  let current = ''
  for (const word of line.text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    const fits = widthOf(await fonts.runs({ ...line, text: longer }), line.size) <= width
    if (fits || current === '') current = longer
    else {
      lines.push({ ...line, text: current })
      current = word
    }
  }
  return [...lines, { ...line, text: current }]
}

/** Wraps to the width; when it grows too tall, or a word too wide, everything is set a little smaller. */
async function setToFit(fonts: Fonts, written: Written[], box: Box): Promise<Written[]> {
  for (let scale = 1; ; scale *= 0.93) {
    const lines: Written[] = []
    for (const line of written) {
      lines.push(...(await wrap(fonts, { ...line, size: line.size * scale }, box.width - 2 * PADDING)))
    }
    const height = lines.reduce((total, { size }) => total + size * LEADING, 0)
    if (height <= box.height - 2 * PADDING || scale < 0.3) return lines
  }
}

function hex(font: EmbeddedFont, text: string): string {
  return font
    .encodeTextToGids(text)
    .map((gid) => gid.toString(16).padStart(4, '0'))
    .join('')
}

async function operators(fonts: Fonts, lines: Written[], { width, height }: Box): Promise<string> {
  const out = [
    `1 g 0 0 ${width} ${height} re f`,
    '0.04 0.333 0.4 rg',
    `0 0 1.2 ${height} re f`,
    '0.11 0.133 0.149 rg',
  ]
  let y = height - PADDING
  for (const line of lines) {
    y -= line.size * LEADING
    const shown = (await fonts.runs(line)).map(
      ({ font, text }) => `/${fonts.nameOf(font)} ${line.size.toFixed(2)} Tf <${hex(font, text)}> Tj`,
    )
    out.push(`BT 1 0 0 1 ${PADDING + 3} ${(y + line.size * 0.28).toFixed(2)} Tm ${shown.join(' ')} ET`)
  }
  return out.join('\n')
}

/**
 * Draws what a reader sees in a signature field, over the blank lines of the paper form.
 * @returns the reference of the appearance stream, to be saved with `subsetFonts`.
 */
export async function drawAppearance(pdf: PDF, written: Written[], box: Box): Promise<PdfRef> {
  const fonts = new Fonts(pdf)
  const lines = await setToFit(fonts, written, box)
  const content = new TextEncoder().encode(await operators(fonts, lines, box))
  const corners = [0, 0, box.width, box.height].map((length) => PdfNumber.of(length))
  return pdf.createStream(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray(corners),
      Resources: fonts.resources(),
    },
    content,
  )
}

/** The families in which a signature is set: the name as the text is, the rest as what stands around it. */
export const APPEARANCE = { name: SERIF, rest: SANS } as const
