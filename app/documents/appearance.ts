import { type PDF, PdfArray, PdfName, PdfNumber, type PdfRef } from '@libpdf/core'
import type { SignatureFace } from './signature-faces.ts'
import { type SetFont, SignatureFonts } from './signature-fonts.ts'

/** A line of a signature's appearance: what it says, in which face and size. */
export type Written = { text: string; face: SignatureFace; size: number }

type Box = { width: number; height: number }
type Run = { font: SetFont; text: string }

const LEADING = 1.28
const PADDING = 5

/** Cuts a text where the font must change. @throws when no font has a character. */
async function runsOf(fonts: SignatureFonts, { text, face }: Written): Promise<Run[]> {
  const runs: Run[] = []
  for (const character of text.normalize('NFC')) {
    const font = await fonts.fontFor(character, face)
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}

function widthOf(runs: Run[], size: number): number {
  return runs.reduce((total, { font, text }) => total + font.width(text, size), 0)
}

async function wrap(fonts: SignatureFonts, line: Written, width: number): Promise<Written[]> {
  const lines: Written[] = []
  let current = ''
  for (const word of line.text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    const fits = widthOf(await runsOf(fonts, { ...line, text: longer }), line.size) <= width
    if (fits || current === '') current = longer
    else {
      lines.push({ ...line, text: current })
      current = word
    }
  }
  return [...lines, { ...line, text: current }]
}

/** Wraps to the width; when it grows too tall, or a word too wide, everything is set a little smaller. */
async function setToFit(fonts: SignatureFonts, written: Written[], box: Box): Promise<Written[]> {
  for (let scale = 1; ; scale *= 0.93) {
    const lines: Written[] = []
    for (const line of written) {
      lines.push(...(await wrap(fonts, { ...line, size: line.size * scale }, box.width - 2 * PADDING)))
    }
    const height = lines.reduce((total, { size }) => total + size * LEADING, 0)
    if (height <= box.height - 2 * PADDING || scale < 0.3) return lines
  }
}

type Drawn = { content: string; used: Set<SetFont> }

async function draw(fonts: SignatureFonts, lines: Written[], { width, height }: Box): Promise<Drawn> {
  const used = new Set<SetFont>()
  const out = [
    `1 g 0 0 ${width} ${height} re f`,
    '0.04 0.333 0.4 rg',
    `0 0 1.2 ${height} re f`,
    '0.11 0.133 0.149 rg',
  ]
  let y = height - PADDING
  for (const line of lines) {
    y -= line.size * LEADING
    const shown = (await runsOf(fonts, line)).map(({ font, text }) => {
      used.add(font)
      return `/${fonts.nameOf(font)} ${line.size.toFixed(2)} Tf <${font.encode(text)}> Tj`
    })
    out.push(`BT 1 0 0 1 ${PADDING + 3} ${(y + line.size * 0.28).toFixed(2)} Tm ${shown.join(' ')} ET`)
  }
  return { content: out.join('\n'), used }
}

/**
 * Draws what a reader sees in a signature field, over the blank lines of the paper form.
 * @returns the reference of the appearance stream, to be saved with `subsetFonts`.
 */
export async function drawAppearance(pdf: PDF, written: Written[], box: Box): Promise<PdfRef> {
  const fonts = new SignatureFonts(pdf)
  const lines = await setToFit(fonts, written, box)
  const { content, used } = await draw(fonts, lines, box)
  const corners = [0, 0, box.width, box.height].map((length) => PdfNumber.of(length))
  return pdf.createStream(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray(corners),
      Resources: fonts.resources(used),
    },
    new TextEncoder().encode(content),
  )
}
