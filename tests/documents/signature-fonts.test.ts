import { AnnotationMode, getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeRenderer } from '#app/documents/render.ts'
import { sealDocument, signDocument } from '#app/documents/seal.ts'
import { verifyPdf } from '#app/documents/verify.ts'
import { pair } from './fixture/consortium.ts'
import { drawn, rootOf, SIGNED_AT, withKeys } from './fixture/signing.ts'

// Drawing and making keys take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let blank: Uint8Array
beforeAll(async () => {
  blank = await drawn(pair())
})
afterAll(closeRenderer)

const PLAIN = 'Marc-Antoine Œuvrard-Lévesque'
const RARE = 'ᓄᓇᕗᑦ k̓ʷ Ñandú Łukasz'

/** The sealed file once signed by somebody of this name, and what the signature added to it. */
function signedBy(name: string, pdf = blank) {
  return withKeys(async (keys) => {
    const sealed = (await sealDocument(pdf, keys, { at: SIGNED_AT })).bytes
    const organization = { fr: 'Polytechnique du Grand Confluent', en: 'Greater Confluence Polytechnic' }
    const signer = { name, title: { fr: 'présidente', en: 'President' }, organization }
    const request = { slot: 'sig-poly', signer, at: SIGNED_AT, reason: 'Accepte / Agrees' }
    const { bytes } = await signDocument(sealed, keys, request)
    const { sound } = await verifyPdf(bytes, { trustedRoots: [rootOf(keys)] })
    return { bytes, sound, added: bytes.slice(sealed.length) }
  })
}

const fontsIn = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes).match(/\/FontFile2/g)?.length ?? 0

/** Every character that a reader draws on a page, signatures included. */
async function shownOn(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
  const page = await pdf.getPage(pdf.numPages)
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  type Shown = [({ unicode: string } | number)[]]
  const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText) as Shown[]
  const glyphs = shown.flatMap(([run]) => run)
  return glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('')
}

describe('a signature', () => {
  test('in letters that the document holds brings no font of its own', async () => {
    const { bytes, added, sound } = await signedBy(PLAIN)
    expect(sound).toBe(true)
    expect(fontsIn(added)).toBe(0)
    expect(added.length).toBeLessThan(10_000)
    const shown = await shownOn(bytes)
    for (const words of [PLAIN, 'présidente / President', 'Signé électroniquement le ', '(UTC)'])
      expect(shown).toContain(words)
  })

  test('brings the fonts of the letters that it does not hold', async () => {
    const { bytes, added, sound } = await signedBy(RARE)
    expect(sound).toBe(true)
    expect(fontsIn(added)).toBe(3)
    expect((await shownOn(bytes)).normalize('NFC')).toContain(RARE.normalize('NFC'))
  })

  test('is set in its own fonts on a document drawn without any for it', async () => {
    const older = blank.slice()
    const at = Buffer.from(older).indexOf('/SignatureName ')
    expect(at).toBeGreaterThan(0)
    older.set(new TextEncoder().encode('/SomethingElse '), at)
    const { bytes, added, sound } = await signedBy(PLAIN, older)
    expect(sound).toBe(true)
    expect(fontsIn(added)).toBe(1)
    expect(await shownOn(bytes)).toContain(PLAIN)
  })
})
