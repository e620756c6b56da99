import type { ScheduleType } from '#machines/schedules.ts'
import { BadZip, readZip, type ZipFault } from './zip.ts'

/** Why a file is not taken; each has words in app/locales (area `reasons`). */
export type FileFault = ZipFault | 'file_empty' | 'file_type' | 'file_macros'

const OPEN_DOCUMENT: Record<string, ScheduleType> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
}

/**
 * What a file is, found from its bytes; its name only tells a table of text from other text. A page, a picture that holds
 * a program, a document with macros and everything else that could run is none of these.
 *
 * @returns the type, or the code of why it is not taken
 */
export async function sniff(
  bytes: Uint8Array,
  name: string,
): Promise<{ type: ScheduleType } | { fault: FileFault }> {
  if (bytes.length === 0) return { fault: 'file_empty' }
  if (begins(bytes, '%PDF-')) return { type: 'pdf' }
  if (begins(bytes, '\x89PNG\r\n\x1a\n')) return { type: 'png' }
  if (begins(bytes, '\xff\xd8\xff')) return { type: 'jpeg' }
  if (begins(bytes, 'PK')) return sniffZip(bytes)
  return isText(bytes) ? { type: /\.csv$/i.test(name) ? 'csv' : 'txt' } : { fault: 'file_type' }
}

function begins(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0))
}

async function sniffZip(bytes: Uint8Array): Promise<{ type: ScheduleType } | { fault: FileFault }> {
  try {
    const { names, parts } = await readZip(bytes, (name) => name === 'mimetype')
    const has = (name: string) => names.includes(name)
    if (
      names.some(
        (name) => /vbaProject|^Basic\/|^Scripts\/|\.bin$/i.test(name) && !/printerSettings/.test(name),
      )
    )
      return { fault: 'file_macros' }
    const office = has('[Content_Types].xml')
    if (office && has('word/document.xml')) return { type: 'docx' }
    if (office && has('xl/workbook.xml')) return { type: 'xlsx' }
    const kind = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array()).trim()
    const type = Object.hasOwn(OPEN_DOCUMENT, kind) ? OPEN_DOCUMENT[kind] : undefined
    return type ? { type } : { fault: 'file_type' }
  } catch (error) {
    if (error instanceof BadZip) return { fault: error.code }
    throw error
  }
}

/** UTF-8 without controls: what begins like a page or a script is still only text, and is served as nothing else. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    return !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text)
  } catch {
    return false
  }
}
