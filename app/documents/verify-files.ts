import type { Hash } from '#app/record/verify.ts'
import { NOTHING, type Report, reportHistory, reportPdf, reportRoot } from './report.ts'
import { type CheckedHistory, checkHistory, type Named, readHistory } from './verify-record.ts'
import { type Root, readRoot } from './verify-root.ts'

export type { Line, Report, Signed } from './report.ts'

/** A file to check; it is read only when its turn comes. */
export type GivenFile = { name: string; size: number; read: () => Promise<Uint8Array> }

export type Asked = {
  /** DER of the roots that are believed besides those among the files. */
  roots: readonly Uint8Array[]
  /** The hash of an entry that one noted earlier. */
  head?: string | null
  /** A faster SHA-256 than the browser's, where there is one. */
  hash?: Hash
  progress?: (file: string, done: number, max: number) => void
}

/** A larger file is not read: no agreement is as long. */
export const LARGEST = 200 * 1024 * 1024

/**
 * Checks sealed PDFs and exported histories from their bytes alone, and against each other: the digest of a PDF must be
 * one that a history of the same agreement sealed. Root certificates among them are believed. Runs in a browser and in
 * Node; sends nothing. Never throws for a bad file.
 */
export async function verifyFiles(files: readonly GivenFile[], asked: Asked): Promise<Report[]> {
  const opened = await Promise.all(files.map(open))
  const given = opened.flatMap(({ root }) => (root ? [root.der] : []))
  const histories = new Map<Opened, Named<CheckedHistory>>()
  for (const file of opened) {
    if (!file.history) continue
    const progress = (done: number, max: number) => asked.progress?.(file.name, done, max)
    const checked = await checkHistory(file.history, { hash: asked.hash, progress })
    histories.set(file, { ...checked, name: file.name })
  }
  const all = [...histories.values()]
  const reports: Report[] = []
  for (const file of opened) {
    const history = histories.get(file)
    if (history) reports.push(reportHistory(history, all, asked.head))
    else if (file.pdf)
      reports.push(await reportPdf({ name: file.name, bytes: file.pdf }, [...asked.roots, ...given], all))
    else reports.push(file.root ? await reportRoot(file.name, file.root) : reportOther(file))
  }
  return reports
}

type Opened = {
  name: string
  size: number
  pdf: Uint8Array | null
  history: ReturnType<typeof readHistory>
  root: Root | null
}

async function open({ name, size, read }: GivenFile): Promise<Opened> {
  const opened: Opened = { name, size, pdf: null, history: null, root: null }
  if (size === 0 || size > LARGEST) return opened
  const bytes = await read()
  if (startsWith(bytes, '%PDF-')) return { ...opened, pdf: bytes }
  if (startsWith(bytes, '-----BEGIN CERTIFICATE-----')) return { ...opened, root: readRoot(bytes) }
  return { ...opened, history: readHistory(bytes) }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text
}

function reportOther({ name, size }: Opened): Report {
  const [key, fr, en] = otherWords(size)
  const text = { fr, en }
  return {
    ...NOTHING,
    ...{ name, kind: 'other' },
    checks: [{ check: key, ok: false, detail: text, fields: [] }],
    verdict: { tone: 'bad', text },
  }
}

function otherWords(size: number): ['file.size' | 'file.kind', string, string] {
  if (size === 0) return ['file.size', 'Ce fichier est vide.', 'This file is empty.']
  if (size > LARGEST)
    return [
      'file.size',
      'Ce fichier dépasse 200 Mo\u00a0: aucun PDF ni historique d’Entente n’est aussi grand. Il n’a pas été lu.',
      'This file is over 200 MB: no PDF and no history of Entente is as large. It was not read.',
    ]
  return [
    'file.kind',
    'Ce fichier n’est ni un PDF, ni un historique exporté (history.json), ni un certificat de racine (.pem).',
    'This file is neither a PDF nor an exported history (history.json) nor a root certificate (.pem).',
  ]
}
