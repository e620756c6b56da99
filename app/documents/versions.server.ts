import { randomUUID } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { toHex } from '#app/record/digest.ts'
import { sha256Sync } from '#app/record/ledger.server.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** One sealed text of one agreement: the text its versions begin with, and to which each signature is appended. */
export type Sealed = { agreementId: string; digest: string }

/** Signatures in a file, at the most: what is above them in a version's number counts how often it was begun anew. */
const GENERATION = 1000

/** The number of a file that was begun anew with so many signatures, because one of an older version fell away. */
export function rebuiltVersion(before: number, signatures: number): number {
  return (Math.floor(before / GENERATION) + 1) * GENERATION + signatures
}

/** One version of its file, numbered by the signatures added since it was begun. */
export type Version = { digest: string; version: number; bytes: Uint8Array }

/** A version as it is kept: what it adds to the one before, of which it repeats `startsAt` bytes. */
type Part = {
  version: number
  sha256: string
  size: number
  startsAt: number
  bytes: Uint8Array
}

const KIND = 'agreement'
/** No file has so many versions: the newest is the last one before it. */
const NEWEST = 2_147_483_647
/** Deflate looks back no further. */
const WINDOW = 32_768

/** What is kept of a version does not give the file that was kept: it is not handed out, nor built upon. */
export class Torn extends Error {
  override name = 'Torn'

  constructor(version: number, why: string) {
    super(`Version ${version} of the sealed document cannot be put together from its parts: ${why}.`)
  }
}

/**
 * One version with its whole file, or null.
 * @throws Torn when its parts do not give the file whose SHA-256 was kept
 */
export async function findVersion(
  client: PrismaClient,
  agreement: string,
  id: string,
): Promise<Version | null> {
  const row = await client.document.findFirst({
    where: { id, agreementId: agreement, kind: KIND },
    select: { digest: true, version: true },
  })
  return row && readVersion(client, { agreementId: agreement, digest: row.digest }, row.version)
}

/** The newest version of the newest sealed text, or null. @throws Torn as `findVersion` does */
export async function findLatestVersion(client: PrismaClient, agreement: string): Promise<Version | null> {
  const row = await client.document.findFirst({
    where: { agreementId: agreement, kind: KIND },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
    select: { digest: true, version: true },
  })
  return row && readVersion(client, { agreementId: agreement, digest: row.digest }, row.version)
}

/** A version of a sealed text, the newest unless one is named, or null. @throws Torn as `findVersion` does */
export async function readVersion(
  client: PrismaClient,
  { agreementId, digest }: Sealed,
  version = NEWEST,
): Promise<Version | null> {
  // As base64: what the embedded database gives as bytes is taken apart digit by digit on the way.
  const rows = await client.$queryRaw<(Omit<Part, 'bytes'> & { base64: string })[]>`
    SELECT version, sha256, size, "startsAt", encode(bytes, 'base64') AS base64 FROM "Document"
    WHERE "agreementId" = ${agreementId} AND kind = ${KIND} AND digest = ${digest} AND version <= ${version}
    ORDER BY version`
  const parts = rows.map(({ base64, ...row }): Part => ({ ...row, bytes: Buffer.from(base64, 'base64') }))
  const last = parts.at(-1)
  return last ? { digest, version: last.version, bytes: whole(parts, last) } : null
}

/** Puts a file together, each part after the one that it follows, and holds it against the digest that was kept. */
function whole(parts: readonly Part[], last: Part): Uint8Array {
  const file = new Uint8Array(Math.max(...parts.map(({ size }) => size)))
  let end = 0
  for (const part of parts) {
    const { version, startsAt, size } = part
    if (startsAt !== 0 && startsAt !== end) throw new Torn(version, 'the version that it follows is missing')
    file.set(added(part, file.subarray(0, startsAt)), startsAt)
    end = size
  }
  const found = file.subarray(0, end)
  if (toHex(sha256Sync(found)) !== last.sha256)
    throw new Torn(last.version, 'its SHA-256 is not the one that was kept')
  return found
}

/** A part that is as long as what it stands for was not deflated: it would have become longer. */
function added({ version, bytes, size, startsAt }: Part, before: Uint8Array): Uint8Array {
  const length = size - startsAt
  if (bytes.length === length) return bytes
  try {
    return inflateRawSync(bytes, { dictionary: before.subarray(-WINDOW), maxOutputLength: length })
  } catch (error) {
    throw new Torn(version, `a part cannot be unpacked (${(error as Error).message})`)
  }
}

/**
 * Keeps a version. Two processes that add the same one meet at the table's unique key.
 * @param before the version that it was made from; null for the first of a sealed text
 */
export async function addVersion(
  client: PrismaClient,
  { agreementId, digest }: Sealed,
  version: number,
  { bytes, before }: { bytes: Uint8Array; before: Uint8Array | null },
): Promise<void> {
  const startsAt = before && beginsWith(bytes, before) ? before.length : 0
  const part = pack(bytes.subarray(startsAt), bytes.subarray(0, startsAt))
  const row = { id: `d_${randomUUID()}`, agreementId, kind: KIND, digest, version, startsAt }
  const sums = { sha256: toHex(sha256Sync(bytes)), size: bytes.length, createdAt: new Date() }
  await client.document.create({
    data: { ...row, ...sums, bytes: part as Uint8Array<ArrayBuffer> },
    select: { id: true },
  })
}

function beginsWith(bytes: Uint8Array, before: Uint8Array): boolean {
  return Buffer.compare(bytes.subarray(0, before.length), before) === 0
}

/** What the file says already need not be said again: certificates and names come in every signature. */
function pack(part: Uint8Array, before: Uint8Array): Uint8Array {
  const packed = deflateRawSync(part, { level: 9, dictionary: before.subarray(-WINDOW) })
  return packed.length < part.length ? packed : part
}
