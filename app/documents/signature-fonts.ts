import { readFile } from 'node:fs/promises'
import { type EmbeddedFont, type PDF, PdfArray, PdfDict, PdfNumber, PdfRef, PdfStream } from '@libpdf/core'
import { NOTO_SANS, SYLLABICS } from '#templates/fonts/faces.ts'
import { fontFile } from './fonts.ts'
import { RESOURCE, SIGNATURE_FACES, type SignatureFace } from './signature-faces.ts'

/** A font as an appearance uses it. */
export type SetFont = {
  has: (character: string) => boolean
  /** What the content stream says for a text: the numbers of its glyphs, in hex. */
  encode: (text: string) => string
  width: (text: string, size: number) => number
  ref: PdfRef
}

type Glyph = { number: number; width: number }

/** Follows a reference; undefined for what is not of the kind asked for. */
function read<Kind>(
  pdf: PDF,
  value: unknown,
  kind: abstract new (...parts: never[]) => Kind,
): Kind | undefined {
  const found = value instanceof PdfRef ? pdf.getObject(value) : value
  return found instanceof kind ? found : undefined
}

/** The fonts of one signature: what the document holds for it, and others embedded when they are first needed. */
export class SignatureFonts {
  private readonly pdf: PDF
  private readonly loaded = new Map<string, SetFont | null>()

  constructor(pdf: PDF) {
    this.pdf = pdf
  }

  /** @throws when no font has the character. */
  async fontFor(character: string, { family, weight }: SignatureFace): Promise<SetFont> {
    const held = this.held(family, weight)
    if (held?.has(character)) return held
    for (const candidate of [family, NOTO_SANS, SYLLABICS]) {
      const font = await this.embedded(candidate, weight)
      if (font.has(character)) return font
    }
    throw new Error(`No font has “${character}”, which the signature must show`)
  }

  /** The resources that the appearance names: each font that it used under the name that `nameOf` gives. */
  resources(used: ReadonlySet<SetFont>): PdfDict {
    const fonts = PdfDict.of({})
    for (const font of used) fonts.set(this.nameOf(font), font.ref)
    return PdfDict.of({ Font: fonts })
  }

  nameOf(font: SetFont): string {
    return `F${[...this.loaded.values()].indexOf(font)}`
  }

  private held(family: string, weight: 400 | 600): SetFont | null {
    const part = (['name', 'rest'] as const).find(
      (one) => SIGNATURE_FACES[one].family === family && SIGNATURE_FACES[one].weight === weight,
    )
    return part ? this.once(`held ${part}`, () => heldFont(this.pdf, RESOURCE[part])) : null
  }

  private async embedded(family: string, weight: 400 | 600): Promise<SetFont> {
    const key = `${family} ${weight}`
    const known = this.loaded.get(key)
    if (known) return known
    const bytes = new Uint8Array(await readFile(fontFile(family, weight)))
    return this.once(key, () => embeddedFont(this.pdf, bytes))
  }

  private once<Font extends SetFont | null>(key: string, make: () => Font): Font {
    if (!this.loaded.has(key)) this.loaded.set(key, make())
    return this.loaded.get(key) as Font
  }
}

function embeddedFont(pdf: PDF, bytes: Uint8Array): SetFont {
  const font: EmbeddedFont = pdf.embedFont(bytes)
  return {
    has: (character) => font.codePointToGid(character.codePointAt(0) ?? 0) !== 0,
    encode: (text) => font.encodeTextToGids(text).map(inHex).join(''),
    width: (text, size) => font.widthOfTextAtSize(text, size),
    ref: pdf.getFontRef(font) as PdfRef,
  }
}

/** A font that the document was given when it was drawn (`holdFont`); null in one that was drawn without. */
function heldFont(pdf: PDF, name: string): SetFont | null {
  const form = read(pdf, pdf.getCatalog().get('AcroForm'), PdfDict)
  const fonts = read(pdf, read(pdf, form?.get('DR'), PdfDict)?.get('Font'), PdfDict)
  const ref = fonts?.get(name)
  const font = read(pdf, ref, PdfDict)
  if (!font || !(ref instanceof PdfRef)) return null
  const glyphs = glyphsOf(pdf, font)
  const known = (text: string) => [...text].map((character) => glyphs.get(character) ?? MISSING)
  return {
    has: (character) => glyphs.has(character),
    encode: (text) =>
      known(text)
        .map(({ number }) => inHex(number))
        .join(''),
    width: (text, size) => known(text).reduce((sum, { width }) => sum + (width * size) / 1000, 0),
    ref,
  }
}

const MISSING: Glyph = { number: 0, width: 0 }

/** The characters of a font as pdfkit writes it: one list of texts by glyph, and one of widths. */
function glyphsOf(pdf: PDF, font: PdfDict): Map<string, Glyph> {
  const map = new TextDecoder('latin1').decode(read(pdf, font.get('ToUnicode'), PdfStream)?.getDecodedData())
  const descendant = read(pdf, read(pdf, font.get('DescendantFonts'), PdfArray)?.at(0), PdfDict)
  const widths = read(pdf, read(pdf, descendant?.get('W'), PdfArray)?.at(1), PdfArray)
  const glyphs = new Map<string, Glyph>()
  for (const [, first = '', texts = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    for (const [index, [, units = '']] of [...texts.matchAll(/<([^>]*)>/g)].entries()) {
      const number = Number.parseInt(first, 16) + index
      const width = widths?.at(number)
      const text = String.fromCharCode(...units.split(' ').map((unit) => Number.parseInt(unit, 16)))
      // Glyph 0 is what stands for a missing one; a glyph for two letters is none for either.
      if (number === 0 || [...text].length !== 1 || !(width instanceof PdfNumber)) continue
      if (!glyphs.has(text)) glyphs.set(text, { number, width: width.value })
    }
  }
  return glyphs
}

function inHex(glyph: number): string {
  return glyph.toString(16).padStart(4, '0')
}
