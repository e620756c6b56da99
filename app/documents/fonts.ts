import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { FAMILIES } from '#templates/fonts/faces.ts'
import { SIGNATURE_FACES } from './signature-faces.ts'

const require = createRequire(import.meta.url)

/** The part of a parsed font that we read. */
export type ParsedFont = { hasGlyphForCodePoint: (codePoint: number) => boolean }

let registered = false

/** Makes the families known to react-pdf, once per process. Words are never hyphenated: a duty is quoted as written. */
export function registerFonts(): void {
  if (registered) return
  for (const [family, faces] of Object.entries(FAMILIES)) {
    for (const { weight, italic, file } of faces) {
      const fontStyle = italic ? 'italic' : 'normal'
      Font.register({ family, src: require.resolve(file), fontWeight: weight, fontStyle })
    }
  }
  Font.registerHyphenationCallback((word) => [word])
  registered = true
}

/** The file of a face, for what embeds a font by itself (the appearance of a signature). */
export function fontFile(family: string, weight: 400 | 600): string {
  const face = FAMILIES[family]?.find((candidate) => candidate.weight === weight && !candidate.italic)
  if (!face) throw new Error(`No face of ${family} at ${weight}`)
  return require.resolve(face.file)
}

/** One parsed face per family, regular weight; the other weights cover the same characters. */
export async function parsedFonts(): Promise<Map<string, ParsedFont>> {
  registerFonts()
  const parsed = new Map<string, ParsedFont>()
  for (const family of Object.keys(FAMILIES)) {
    parsed.set(family, await parsedFace(family, 400))
  }
  return parsed
}

/** The faces in which signatures will be set, parsed as those of the text are: one font is then embedded once. */
export async function signatureFonts(): Promise<{ part: keyof typeof SIGNATURE_FACES; font: ParsedFont }[]> {
  registerFonts()
  const { name, rest } = SIGNATURE_FACES
  return [
    { part: 'name', font: await parsedFace(name.family, name.weight) },
    { part: 'rest', font: await parsedFace(rest.family, rest.weight) },
  ]
}

async function parsedFace(fontFamily: string, fontWeight: number): Promise<ParsedFont> {
  await Font.load({ fontFamily, fontWeight })
  return (Font.getFont({ fontFamily, fontWeight }) as unknown as { data: ParsedFont }).data
}
