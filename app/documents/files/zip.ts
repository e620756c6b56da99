import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** Why a ZIP is not read; each has words in app/locales (area `reasons`). */
export type ZipFault = 'zip_unreadable' | 'zip_too_large' | 'zip_names'

/** A ZIP that cannot be read, or that nobody makes in good faith. Nothing of it was kept. */
export class BadZip extends Error {
  override name = 'BadZip'
  constructor(readonly code: ZipFault) {
    super(code)
  }
}

/** The most that is unpacked of one file, over all the parts that are asked for, in bytes. */
export const UNPACKED = 20 * 1024 * 1024
const ENTRIES = 2_000
/** XML packs to a tenth, a table of equal cells to a fiftieth; beyond this somebody built it to burst. */
const RATIO = 250
const SMALL = 512 * 1024

/**
 * The names in a ZIP, and the bytes of those that are wanted. What is not wanted is never unpacked; what is, is unpacked
 * no further than it says it is long, and all of it together no further than `UNPACKED`.
 *
 * @throws BadZip when it is none, has too many or too large parts, or names that lead out of it or come twice
 */
export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<{ names: string[]; parts: Map<string, Uint8Array> }> {
  const zip = await open(bytes)
  const entries = await list(zip)
  const names = entries.map(({ fileName }) => fileName)
  const taken = entries.filter(({ fileName }) => wanted(fileName))
  refuse(new Set(names).size < names.length, 'zip_names')
  refuse(taken.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > UNPACKED, 'zip_too_large')
  refuse(taken.some(bursts), 'zip_too_large')
  const parts = new Map<string, Uint8Array>()
  for (const entry of taken) parts.set(entry.fileName, await unpack(zip, entry))
  return { names, parts }
}

function bursts({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > SMALL && uncompressedSize > compressedSize * RATIO
}

function refuse(when: boolean, code: ZipFault): void {
  if (when) throw new BadZip(code)
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) =>
      error ? reject(new BadZip('zip_unreadable')) : resolve(zip),
    )
  })
}

/** The library itself refuses names with `..`, a root or a backslash, and says so in its message. */
function list(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    if (zip.entryCount > ENTRIES) return reject(new BadZip('zip_too_large'))
    zip.on('error', (error: Error) =>
      reject(new BadZip(/path|characters/i.test(error.message) ? 'zip_names' : 'zip_unreadable')),
    )
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** A part that turns out longer than it said stops there: the library counts as it goes. */
function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new BadZip('zip_unreadable'))
    if (entry.isEncrypted()) return fail()
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail()
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('error', fail)
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    })
  })
}
