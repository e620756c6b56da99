import type { PrismaClient } from '#prisma/generated/client.ts'

/** One version of a document as lists show it: everything but its bytes. */
export type DocumentRow = { id: string; digest: string; version: number; sha256: string; createdAt: Date; size: number }

/** Every version of an agreement's sealed documents, newest first. */
export async function listDocuments(client: PrismaClient, agreement: string): Promise<DocumentRow[]> {
  return client.$queryRaw<DocumentRow[]>`
    SELECT id, digest, version, sha256, "createdAt", length(bytes) AS size FROM "Document"
    WHERE "agreementId" = ${agreement} AND kind = 'agreement' ORDER BY "createdAt" DESC, version DESC`
}

/** One version with its bytes, or null. */
export async function findDocument(client: PrismaClient, agreement: string, id: string) {
  return client.document.findFirst({ where: { id, agreementId: agreement } })
}

/** The bytes of the newest version of the newest sealed document, or null. */
export async function findLatestDocument(client: PrismaClient, agreement: string): Promise<Uint8Array | null> {
  const row = await client.document.findFirst({
    where: { agreementId: agreement, kind: 'agreement' },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
    select: { bytes: true },
  })
  return row && new Uint8Array(row.bytes)
}
