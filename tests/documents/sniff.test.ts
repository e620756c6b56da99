import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { attachmentNamed, savedName } from '#app/documents/file-name.ts'
import { sniff } from '#app/documents/files/sniff.ts'
import { BadZip, readZip } from '#app/documents/files/zip.ts'

const bytes = (text: string) => strToU8(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, bytes(name)])) as Record<string, Uint8Array>)
const office = '[Content_Types].xml'

describe('what a file is', () => {
  const opened = zipSync({
    mimetype: [bytes('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  })
  test.each([
    ['pdf', bytes('%PDF-1.7\n'), 'a.txt'],
    ['png', latin('\x89PNG\r\n\x1a\n....'), 'a'],
    ['jpeg', latin('\xff\xd8\xff\xe0'), 'a'],
    ['docx', zip(office, 'word/document.xml'), 'a.pdf'],
    ['xlsx', zip(office, 'xl/workbook.xml', 'xl/printerSettings/printerSettings1.bin'), 'a'],
    ['ods', opened, 'a'],
    ['csv', bytes('lieu;places\nÉrable;4\n'), 'lieux.CSV'],
    ['txt', bytes('<script>alert(1)</script>'), 'page.html'],
  ])('%s is told by its bytes', async (type, given, name) => {
    expect(await sniff(given, name)).toEqual({ type })
  })

  test.each([
    ['file_empty', new Uint8Array()],
    ['file_type', latin('MZ\x90\x00\x03')],
    ['file_type', latin('Windows-1252 : \xe9t\xe9')],
    ['file_type', zip('readme.txt')],
    ['file_type', bytes('a\u0000b')],
    ['file_macros', zip(office, 'word/document.xml', 'word/vbaProject.bin')],
    ['file_macros', zip(office, 'word/document.xml', 'word/embeddings/oleObject1.bin')],
    ['file_macros', zip('mimetype', 'Basic/Standard/Module1.xml')],
    ['zip_names', zip(office, '../../etc/passwd')],
    ['zip_unreadable', bytes('PK\u0003\u0004 and nothing more')],
  ])('%s is why it is not taken', async (fault, given) => {
    expect(await sniff(given, 'a')).toEqual({ fault })
  })
})

describe('a ZIP', () => {
  const all = () => true
  const codeOf = (given: Uint8Array) =>
    readZip(given, all).then(
      () => null,
      (error) => (error instanceof BadZip ? error.code : error),
    )

  test('that bursts is not unpacked: neither one large part nor many', async () => {
    expect(await codeOf(zipSync({ 'a.xml': new Uint8Array(21 * 1024 * 1024) }))).toBe('zip_too_large')
    expect(await codeOf(zipSync({ 'a.xml': new Uint8Array(2 * 1024 * 1024) }))).toBe('zip_too_large')
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}`, new Uint8Array(1)]))
    expect(await codeOf(zipSync(many))).toBe('zip_too_large')
  })

  test('that says of a part that it is shorter than it is stops there', async () => {
    const lying = zipSync({ 'a.xml': new Uint8Array(400_000).fill(65) })
    const view = new DataView(lying.buffer)
    const directory = view.getUint32(lying.length - 6, true)
    view.setUint32(directory + 24, 10, true)
    expect(await codeOf(lying)).toBe('zip_unreadable')
  })

  test('gives the parts that are asked for, and leaves the others closed', async () => {
    const given = zipSync({ 'a.xml': bytes('one'), 'big.bin': new Uint8Array(30 * 1024 * 1024) })
    const { names, parts } = await readZip(given, (name) => name === 'a.xml')
    expect(names).toEqual(['a.xml', 'big.bin'])
    expect([...parts.keys()]).toEqual(['a.xml'])
    expect(new TextDecoder().decode(parts.get('a.xml'))).toBe('one')
  })
})

describe('the name of a file', () => {
  test.each([
    ['C:\\Users\\moi\\Budget été.PDF', 'pdf', 'Budget été.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['facture\u202efdp.exe', 'pdf', 'facturefdp.exe.pdf'],
    ['sites.jpeg', 'jpeg', 'sites.jpeg'],
    ['"<b>".csv', 'csv', 'b.csv'],
    ['\ud800', 'png', '\ufffd.png'],
    ['...', 'docx', 'document.docx'],
  ] as const)('%s is saved as a %s under a safe one', (sent, type, name) => {
    expect(savedName(sent, type)).toBe(name)
  })

  test('is at most so long, and goes out in both spellings', () => {
    expect(savedName('é'.repeat(500), 'pdf').length).toBe(124)
    expect(attachmentNamed('Budget d’été (2).pdf')).toBe(
      `attachment; filename="Budget d_ete (2).pdf"; filename*=UTF-8''Budget%20d%E2%80%99%C3%A9t%C3%A9%20%282%29.pdf`,
    )
  })
})
