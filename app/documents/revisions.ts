import { type Dict, isDict, isRef, type PdfValue, Scanner, toHex, Unreadable } from './pdf-objects.ts'

/** One save of the file: the first drew it, each later one was appended. */
export type Revision = {
  /** The byte after its last. */
  end: number
  /** Object number to the place where this revision writes it; null where it deletes it. */
  objects: Map<number, number | null>
  trailer: Map<string, PdfValue>
}

/** A file as its revisions, oldest first, and what each object was at each of them. */
export class RevisedPdf {
  readonly bytes: Uint8Array
  readonly revisions: Revision[]

  /** @throws Unreadable unless every revision can be read to the end of the file, each from its own table. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.revisions = readRevisions(bytes)
  }

  get last(): number {
    return this.revisions.length - 1
  }

  /** The object as it stood after a revision, or undefined when it did not exist. */
  object(number: number, revision = this.last): PdfValue | undefined {
    for (let index = revision; index >= 0; index--) {
      const place = this.revisions[index]?.objects.get(number)
      if (place === null) return undefined
      if (place !== undefined) return this.read(number, place)
    }
    return undefined
  }

  private read(number: number, place: number): PdfValue {
    const scanner = new Scanner(this.bytes, place)
    if (scanner.integer() !== number)
      throw new Unreadable(
        `l’objet ${number} n’est pas où la table le dit`,
        `object ${number} is not where the table says`,
      )
    scanner.integer()
    scanner.expect('obj')
    return scanner.value()
  }

  resolve(value: PdfValue | undefined, revision = this.last): PdfValue | undefined {
    return isRef(value) ? this.object(value.ref, revision) : value
  }

  /** An entry of a dictionary, followed if it is a reference. */
  get(dict: PdfValue | undefined, key: string, revision = this.last): PdfValue | undefined {
    const resolved = this.resolve(dict, revision)
    return isDict(resolved) ? this.resolve(resolved.entries.get(key), revision) : undefined
  }

  catalog(revision = this.last): PdfValue | undefined {
    return this.resolve(this.revisions[revision]?.trailer.get('/Root'), revision)
  }

  /** The bytes of a stream, unpacked. */
  async streamBytes(stream: Dict, revision = this.last): Promise<Uint8Array> {
    const length = this.get(stream, '/Length', revision)
    if (stream.streamAt === undefined || typeof length !== 'number')
      throw new Unreadable('un flux n’a pas de longueur', 'a stream has no length')
    const raw = this.bytes.slice(stream.streamAt, stream.streamAt + length)
    const filter = this.get(stream, '/Filter', revision)
    if (filter === undefined) return raw
    if (filter !== '/FlateDecode')
      throw new Unreadable(
        `un flux est comprimé par ${String(filter)}`,
        `a stream is packed with ${String(filter)}`,
      )
    const unpacked = new Blob([raw]).stream().pipeThrough(new DecompressionStream('deflate'))
    return new Uint8Array(await new Response(unpacked).arrayBuffer())
  }
}

/** A value written in one way only, so that two can be compared. */
export function fingerprint(value: PdfValue | undefined): string {
  if (value instanceof Uint8Array) return `(${toHex(value)})`
  if (Array.isArray(value)) return `[${value.map(fingerprint).join(' ')}]`
  if (isRef(value)) return `${value.ref} R`
  if (!isDict(value)) return String(value)
  const entries = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return `<<${entries.map(([key, entry]) => `${key} ${fingerprint(entry)}`).join(' ')}>>@${value.streamAt ?? ''}`
}

function lastStartxref(bytes: Uint8Array): number {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 64)))
  const match = /startxref\s+(\d+)\s+%%EOF\r?\n?$/.exec(tail)
  if (!match)
    throw new Unreadable(
      'le fichier ne finit pas où un PDF finit\u00a0: il y manque quelque chose, ou quelque chose y a été ajouté',
      'the file does not end where a PDF ends: something is missing, or was added',
    )
  return Number(match[1])
}

function readTable(scanner: Scanner): Revision['objects'] {
  const objects: Revision['objects'] = new Map()
  scanner.expect('xref')
  for (;;) {
    scanner.skipWhite()
    if (scanner.sees('trailer')) return objects
    const first = scanner.integer()
    const count = scanner.integer()
    for (let index = 0; index < count; index++) {
      const place = scanner.integer()
      scanner.integer()
      scanner.skipWhite()
      if (scanner.sees('n')) objects.set(first + index, place)
      else if (scanner.sees('f')) objects.set(first + index, null)
      else
        throw new Unreadable(
          `la table des objets est abîmée à l’octet ${scanner.at}`,
          `the table of objects is damaged at byte ${scanner.at}`,
        )
      scanner.at++
    }
  }
}

function readRevision(bytes: Uint8Array, table: number): Revision {
  const scanner = new Scanner(bytes, table)
  const objects = readTable(scanner)
  scanner.expect('trailer')
  const trailer = scanner.value()
  if (!isDict(trailer)) throw new Unreadable('la fin d’une révision manque', 'a trailer is missing')
  scanner.expect('startxref')
  if (scanner.integer() !== table)
    throw new Unreadable(
      'une révision n’indique pas sa propre table des objets',
      'a revision does not point to its own table of objects',
    )
  while (!scanner.sees('%%EOF') && scanner.at < bytes.length) scanner.at++
  let end = scanner.at + 5
  if (bytes[end] === 13) end++
  if (bytes[end] === 10) end++
  return { end, objects, trailer: trailer.entries }
}

function readRevisions(bytes: Uint8Array): Revision[] {
  const revisions: Revision[] = []
  for (let table: number | null = lastStartxref(bytes); table !== null; ) {
    const revision = readRevision(bytes, table)
    const newer = revisions[0]
    if (newer && revision.end >= newer.end)
      throw new Unreadable(
        'les révisions ne sont pas dans l’ordre du fichier',
        'the revisions are not in the order of the file',
      )
    revisions.unshift(revision)
    const previous = revision.trailer.get('/Prev')
    table = typeof previous === 'number' ? previous : null
  }
  return revisions
}
