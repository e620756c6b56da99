import { assents } from '#machines/signing/places.ts'
import type { Agreement } from '#machines/state.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** One version of a document as lists show it: everything but its bytes. */
export type DocumentRow = {
  id: string
  digest: string
  version: number
  sha256: string
  createdAt: Date
  size: number
}

/** Every version of an agreement's sealed documents, newest first. */
export async function listDocuments(client: PrismaClient, agreement: string): Promise<DocumentRow[]> {
  return client.$queryRaw<DocumentRow[]>`
    SELECT id, digest, version, sha256, "createdAt", size FROM "Document"
    WHERE "agreementId" = ${agreement} AND kind = 'agreement' ORDER BY "createdAt" DESC, version DESC`
}

/** One kept version, as pages show it. */
export type SealedVersion = {
  id: string
  /** Number of the seal, from 1. */
  seal: number
  digest: string
  sha256: string
  /** Rises with each signature, and with each beginning anew. */
  version: number
  signatures: number
  at: string
  size: number
  /** The newest of the seal that holds. */
  current: boolean
  /** Its seal was voided: the text changed afterwards. */
  voided: boolean
}

export type Shelf = {
  versions: SealedVersion[]
  /** Sealed or signed a moment ago: the newest version is still being drawn. */
  preparing: boolean
}

/** What is kept, newest first, and whether the record is ahead of it. Seals and signatures come from the record. */
export function shelfOf(agreement: Agreement, rows: readonly DocumentRow[]): Shelf {
  const holding = agreement.seals.findLast(({ voided }) => voided === null)
  const versions = rows.flatMap((row) => versionOf(agreement, row)).toSorted(newestFirst)
  const [newest] = versions
  const borne = holding ? assents(agreement).length : 0
  const ready = newest?.seal === holding?.number && newest?.signatures === borne
  if (newest && newest.seal === holding?.number) newest.current = true
  return { versions, preparing: holding !== undefined && !ready }
}

/** One text that was sealed, with the versions of its document. */
export type SealedText = {
  number: number
  digest: string
  at: string
  voidedAt: string | null
  versions: SealedVersion[]
}

/** Every seal, the newest first, with what is kept of it. */
export function sealsOf({ seals }: Agreement, versions: readonly SealedVersion[]): SealedText[] {
  return seals.toReversed().map(({ number, digest, at, voided }) => ({
    ...{ number, digest, at, voidedAt: voided?.at ?? null },
    versions: versions.filter(({ seal }) => seal === number),
  }))
}

/** A digest names one seal: whatever changes between two of them raises the revision of a clause. */
function versionOf({ seals }: Agreement, row: DocumentRow): SealedVersion[] {
  const seal = seals.find(({ digest }) => digest === row.digest)
  if (!seal) return []
  const { id, digest, sha256, version, size, createdAt } = row
  // A file that was begun anew, because a signature fell away, is numbered from the next thousand.
  const signatures = version % 1000
  const shown = { id, digest, sha256, version, signatures, size, at: createdAt.toISOString() }
  return [{ ...shown, seal: seal.number, current: false, voided: seal.voided !== null }]
}

function newestFirst(one: SealedVersion, other: SealedVersion): number {
  return other.seal - one.seal || other.version - one.version
}
