import layoutDocument from '@react-pdf/layout'
import render from '@react-pdf/render'
import { Font, pdf } from '@react-pdf/renderer'
import { createElement } from 'react'
import { canonical } from '#app/record/canonical.ts'
import { digestOf } from '#app/record/digest.ts'
import type { Content } from '#machines/content.ts'
import type { Words } from '#machines/words.ts'
import { Agreement } from '#templates/documents/agreement.tsx'
import { refuseUncovered } from './coverage.ts'
import { parsedFonts, signatureFonts } from './fonts.ts'
import type { Laid } from './laid-out.ts'
import { prepareText } from './prepare-text.ts'
import { REPERTOIRE, RESOURCE } from './signature-faces.ts'
import { Tagger } from './tag-layout.ts'
import { TaggedDoc } from './tagged-doc.ts'

export type RenderRequest = {
  content: Content
  /** SHA-256 of the canonical content, hex; null on a draft, which then has no signature fields. */
  digest: string | null
  watermark: Words | null
  /** The same instant gives the same bytes. */
  createdAt: Date
}

/** The name under which the frozen content is attached to each document. */
export const ATTACHMENT = 'agreement.json'

async function canonicalBytes(content: Content, digest: string | null): Promise<Uint8Array> {
  if (digest !== null && (await digestOf(content)) !== digest) {
    throw new Error('The digest to print is not the digest of the content')
  }
  return new TextEncoder().encode(canonical(content))
}

async function startDocument({ content, digest, createdAt }: RenderRequest): Promise<TaggedDoc> {
  const ctx = new TaggedDoc({
    Title: `${content.title.fr} / ${content.title.en}`.normalize('NFC'),
    Subject: digest ? `SHA-256 ${digest}` : 'Ébauche / Draft',
    Keywords: digest ? `entente.content.v1 sha256:${digest}` : 'entente.content.v1 draft',
    CreationDate: createdAt,
  })
  ctx.file(await canonicalBytes(content, digest), {
    name: ATTACHMENT,
    type: 'application/json',
    relationship: 'Data',
    description: 'Contenu canonique de l’entente / Canonical content of the agreement (RFC 8785)',
    creationDate: createdAt,
    modifiedDate: createdAt,
  })
  return ctx
}

/** Not declared in the package: a second argument gives the fonts. */
const layout = layoutDocument as unknown as (document: unknown, fonts: typeof Font) => Promise<Laid>

function collect(ctx: TaggedDoc): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    ctx.on('data', (chunk) => chunks.push(chunk))
    ctx.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    ctx.on('error', reject)
  })
}

/**
 * Draws an agreement as a tagged, archivable PDF. Runs in the worker: it keeps a processor busy for about a second.
 * @throws UnsupportedCharacters when no font has a character; Error when the digest is not that of the content.
 */
export async function drawAgreement(request: RenderRequest): Promise<Uint8Array> {
  const { content, digest, watermark } = request
  const fonts = await parsedFonts()
  refuseUncovered(content, fonts.values())
  const element = createElement(Agreement, { content, digest, watermark, layout: 'side_by_side' })
  const source = pdf(element as never).container.document
  prepareText(source as unknown as Laid, fonts)
  const laid = await layout(source, Font)
  const ctx = await startDocument(request)
  const bytes = collect(ctx)
  const tagger = new Tagger(ctx, digest !== null)
  const pages = tagger.pages(laid)
  const held = digest === null ? [] : await signatureFonts()
  ctx.beforeEnd = () => {
    tagger.end()
    for (const { part, font } of held) ctx.holdFont(RESOURCE[part], font, REPERTOIRE[part])
  }
  render(ctx as never, pages as never)
  return bytes
}
