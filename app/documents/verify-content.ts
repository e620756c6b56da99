import { canonical } from '#app/record/canonical.ts'
import { Content } from '#machines/content.ts'
import { type Check, check } from './check.ts'
import { isDict, type PdfValue, toHex } from './pdf-objects.ts'
import type { RevisedPdf } from './revisions.ts'

const NAME = 'agreement.json'

/** The attached content and what its digest is, when there is one. */
export type FoundContent = { content: Content | null; digest: string | null; checks: Check[] }

function text(value: PdfValue | undefined): string {
  return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : ''
}

/** Reads the first revision: what was attached before the seal is what was sealed. */
async function attachment(pdf: RevisedPdf): Promise<Uint8Array | null> {
  const files = pdf.get(pdf.catalog(0), '/AF', 0)
  for (const item of Array.isArray(files) ? files : []) {
    const stream = pdf.get(pdf.get(item, '/EF', 0), '/F', 0)
    if (text(pdf.get(item, '/F', 0)) === NAME && isDict(stream)) return pdf.streamBytes(stream, 0)
  }
  return null
}

function printedDigest(pdf: RevisedPdf): string | null {
  const info = pdf.resolve(pdf.revisions[0]?.trailer.get('/Info'), 0)
  const keywords = /sha256:([0-9a-f]{64})$/.exec(text(pdf.get(info, '/Keywords', 0)))?.[1]
  const subject = /^SHA-256 ([0-9a-f]{64})$/.exec(text(pdf.get(info, '/Subject', 0)))?.[1]
  return keywords !== undefined && keywords === subject ? keywords : null
}

function parse(bytes: Uint8Array): { content: Content | null; canonical: boolean } {
  try {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const content = Content.parse(JSON.parse(read))
    return { content, canonical: canonical(content) === read }
  } catch {
    return { content: null, canonical: false }
  }
}

/** The content attached to the file, in canonical form, with the digest that every page shows. */
export async function checkContent(pdf: RevisedPdf, expectedDigest?: string): Promise<FoundContent> {
  const bytes = await attachment(pdf).catch(() => null)
  const attached = check(
    'content.attached',
    bytes !== null,
    bytes
      ? 'Le contenu de l’entente est joint au fichier.'
      : 'Aucun contenu d’entente n’est joint au fichier.',
    bytes ? 'The content of the agreement is attached.' : 'No content of an agreement is attached.',
  )
  if (!bytes) return { content: null, digest: null, checks: [attached] }
  const { content, canonical } = parse(bytes)
  const digest = toHex(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
  const printed = printedDigest(pdf)
  const checks = [
    attached,
    check(
      'content.canonical',
      canonical,
      canonical ? 'Il est dans la forme canonique (RFC 8785).' : 'Il n’est pas dans la forme canonique.',
      canonical ? 'It is in canonical form (RFC 8785).' : 'It is not in canonical form.',
    ),
    check(
      'content.digest',
      printed === digest,
      printed === digest
        ? `Son empreinte est celle du document\u00a0: ${digest}.`
        : `Son empreinte recalculée, ${digest}, n’est pas celle du document.`,
      printed === digest
        ? `Its digest is that of the document: ${digest}.`
        : `Its recomputed digest, ${digest}, is not that of the document.`,
    ),
  ]
  if (expectedDigest !== undefined) {
    const same = expectedDigest === digest
    checks.push(
      check(
        'content.expected',
        same,
        same ? 'L’empreinte est celle attendue.' : `L’empreinte attendue était ${expectedDigest}.`,
        same ? 'The digest is the one expected.' : `The digest expected was ${expectedDigest}.`,
      ),
    )
  }
  return { content, digest, checks }
}
