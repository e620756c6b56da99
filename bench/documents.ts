import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDF } from '@libpdf/core'
import { type Keys, openKeys } from '#app/documents/keys.ts'
import { renderAgreement } from '#app/documents/render.ts'
import { sealDocument, signDocument } from '#app/documents/seal.ts'
import { digestOf } from '#app/record/digest.ts'
import type { Content } from '#machines/content.ts'
import { contentOf } from '#machines/content-of.ts'
import { type Bench, race, rowOf } from './bench.ts'
import { onFolder } from './databases.ts'
import { agreeAndSign, draft, sitDown } from './negotiations.ts'

/** Seven parties and eleven clauses come to twelve pages. */
const SIZE = { id: 'document', parties: 7, clauses: 11 }
const TOGETHER = 20

/** What sealing and signing add to drawing; drawing is the bare part. */
export const documents: Bench = {
  name: 'documents',
  about: 'Sealed documents',
  async run() {
    const content = await sealedContent()
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-keys-'))
    const rows = await measure(content, await openKeys(folder))
    await rm(folder, { recursive: true })
    return rows
  },
}

async function measure(content: Content, keys: Keys) {
  const digest = await digestOf(content)
  const at = new Date()
  const draw = () => renderAgreement({ content, digest, watermark: null, createdAt: at })
  const drawn = await draw()
  const seal = async (pdf: Uint8Array) => (await sealDocument(pdf, keys, { at })).bytes
  const sealed = await seal(drawn)
  const [first] = content.signing.signatures
  const signer = {
    name: 'Nadia Benslimane',
    title: first?.capacity ?? content.title,
    organization: content.title,
  }
  const sign = () =>
    signDocument(sealed, keys, { slot: first?.slot ?? '', signer, at, reason: 'Signe / Signs' })
  const pages = (await PDF.load(drawn)).getPageCount()
  const drawing = await race({ unit: 'ms', rounds: 7, each: 1 }, [
    { name: `draw ${pages} pages`, once: draw },
    { name: `draw and seal ${pages} pages`, once: async () => seal(await draw()) },
    { name: 'seal what is drawn', once: () => seal(drawn) },
    { name: 'one signature', once: sign },
  ])
  const together = (once: () => Promise<unknown>) => () => Promise.all(Array.from({ length: TOGETHER }, once))
  const many = await race({ unit: 'documents per second', rounds: 3, each: 1, holds: TOGETHER }, [
    { name: `${TOGETHER} drawn together`, once: together(draw) },
    { name: `${TOGETHER} drawn and sealed together`, once: together(async () => seal(await draw())) },
    { name: `${TOGETHER} sealed together, drawn before`, once: together(() => seal(drawn)) },
  ])
  const [whole] = drawing
  const perPage = whole
    ? [
        rowOf(
          'draw, per page',
          'ms',
          [whole.min, whole.median, whole.max].map((ms) => ms / pages),
        ),
      ]
    : []
  return [...drawing, ...perPage, ...many]
}

/** The content as it would be sealed at the end of a whole negotiation. */
function sealedContent(): Promise<Content> {
  return onFolder(async ({ ledger }) => {
    const table = sitDown(ledger, SIZE)
    await draft(table, SIZE.clauses)
    return contentOf(await agreeAndSign(table, false))
  })
}
