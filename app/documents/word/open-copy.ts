import { BadZip, readZip, type ZipFault } from '../files/zip.ts'
import { BadXml, type Element, elementsOf, readXml } from './xml.ts'

/** Why an uploaded copy is not read at all; each has words in app/locales (area `reasons`). */
export type CopyFault =
  | ZipFault
  | 'word_not_word'
  | 'word_macros'
  | 'word_unreadable'
  | 'word_not_a_copy'
  | 'word_other_agreement'
  | 'word_unknown_state'

/** An uploaded copy that is not read. Nothing was kept, nothing changed. */
export class BadCopy extends Error {
  override name = 'BadCopy'
  constructor(readonly code: CopyFault) {
    super(code)
  }
}

/** The parts of a Word file that say something of a text. */
export type Parts = { document: Element; numbering?: Element; styles?: Element; comments?: Element }

const CONTENT_TYPES = '[Content_Types].xml'
const PART = /^word\/(document\d*|numbering\d*|styles\d*|comments\d*)\.xml$/
const MAIN = /wordprocessingml\.document\.main\+xml$/

/**
 * Opens a Word file as far as it is needed. Whatever else is in it is not unpacked.
 * @throws BadCopy when it is no Word document, holds macros, or is not made in good faith
 */
export async function openCopy(bytes: Uint8Array): Promise<Parts> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BadCopy('word_not_word')
  try {
    const { names, parts } = await readZip(bytes, (name) => name === CONTENT_TYPES || PART.test(name))
    const types = parts.get(CONTENT_TYPES)
    if (!types) throw new BadCopy('word_not_word')
    const main = mainPart(readXml(types))
    if (main === 'macros' || names.some((name) => /vbaProject|activeX/i.test(name)))
      throw new BadCopy('word_macros')
    const document = parts.get(main ?? '')
    if (!document) throw new BadCopy('word_not_word')
    const part = (name: string) => {
      const found = [...parts.keys()].find((key) => key.startsWith(`word/${name}`))
      return found ? { [name]: readXml(parts.get(found) as Uint8Array) } : {}
    }
    return { document: readXml(document), ...part('numbering'), ...part('styles'), ...part('comments') }
  } catch (error) {
    if (error instanceof BadZip) throw new BadCopy(error.code)
    if (error instanceof BadXml) throw new BadCopy('word_unreadable')
    throw error
  }
}

/** The name of the part that holds the text, as the file itself says; `macros` when it says that it may run something. */
function mainPart(types: Element): string | 'macros' | null {
  const overrides = elementsOf(types).map(({ attributes }) => attributes)
  if (overrides.some(({ ContentType = '' }) => /macroEnabled/i.test(ContentType))) return 'macros'
  const main = overrides.find(({ ContentType = '' }) => MAIN.test(ContentType))
  return main?.PartName?.replace(/^\//, '') ?? null
}
