import { contentOf } from '#machines/content-of.ts'
import { evolveAll } from '#machines/evolve.ts'
import type { Agreement } from '#machines/state.ts'
import { digestOf } from './digest.ts'
import { Header, type History, Payload } from './entry.ts'

/** One sealing in a history: the digest it names, and whether it is that of the text which the entries give. */
export type SealedContent = { sequence: number; digest: string; ok: boolean }

/**
 * Rebuilds the agreement from its entries and computes every sealed digest again. To be called on a history whose
 * chain was verified. Runs in a browser.
 */
export async function verifyContents({ entries }: History): Promise<SealedContent[]> {
  const sealed: SealedContent[] = []
  let agreement: Agreement | null = null
  for (const { header, payload } of entries) {
    const { at, sequence } = Header.parse(JSON.parse(header))
    const { facts } = Payload.parse(JSON.parse(payload))
    agreement = evolveAll(agreement, facts, at)
    for (const fact of facts) {
      if (fact.type !== 'agreement.sealed') continue
      sealed.push({
        sequence,
        digest: fact.digest,
        ok: (await digestOf(contentOf(agreement))) === fact.digest,
      })
    }
  }
  return sealed
}
