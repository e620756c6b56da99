import { digestOf } from '#app/record/digest.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { contentOf } from '#machines/content-of.ts'
import type { Agreement } from '#machines/state.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { listDocuments, shelfOf } from './documents.server.ts'
import { namesOf } from './names.server.ts'
import { peopleOf, type Reader, signingOf } from './signing.server.ts'
import { changedSince, changingOf } from './unsealing.server.ts'

type Sources = { client: PrismaClient; ledger: Pick<Ledger, 'read'>; agreement: Agreement }

/**
 * Everything that the page of signatures shows: from the folded state, one query for names and one for what is kept;
 * the history is read only where a seal was voided, to say what changed since.
 *
 * @param change what an edit of the sealed text would be about, for whoever may make one; null for others
 */
export async function readSignature(
  { client, ledger, agreement }: Sources,
  reader: Reader,
  change: { clause: string | null } | null,
) {
  const page = signingOf(agreement, reader)
  const [lost] = page.voided
  const entries = lost ? await ledger.read(agreement.id) : []
  return {
    ...page,
    /** Of the text as it stands, for whoever would seal it; once sealed, that of the seal. */
    digest: page.stage === 'agreed' ? await digestOf(contentOf(agreement)) : (page.seal?.digest ?? ''),
    shelf: shelfOf(agreement, page.seal ? await listDocuments(client, agreement.id) : []),
    changed: lost ? changedSince(agreement, entries, lost.sealedAt, reader.language) : [],
    changing: change && page.seal ? changingOf(agreement, change.clause, reader.language) : null,
    people: await namesOf(client, peopleOf(page)),
  }
}

export type SignaturePage = Awaited<ReturnType<typeof readSignature>>
