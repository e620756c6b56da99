import { join } from 'node:path'
import { openDocuments } from '#app/documents/documents.server.ts'
import { type Keys, openKeys } from '#app/documents/keys.ts'
import { renderAgreement } from '#app/documents/render.ts'
import { sealDocument, signDocument } from '#app/documents/seal.ts'
import { digestOf } from '#app/record/digest.ts'
import { contentOf } from '#machines/content-of.ts'
import type { Agreement } from '#machines/state.ts'
import { openEmbedded } from '#prisma/pglite.server.ts'
import { bareInsert } from './bare-insert.ts'
import { type Bench, rowOf } from './bench.ts'
import { counted } from './counted.ts'
import { type Ground, onFolder } from './databases.ts'
import { agreeAndSign, draft, sitDown } from './negotiations.ts'

const PARTIES = 7
const CLAUSES = 2
const ROUNDS = 5
/** The sealed text, and it once more with each signature. */
const VERSIONS = 1 + PARTIES

/** From nothing to a PDF that seven organizations signed, against drawing, committing and signing alone. */
export const sevenParties: Bench = {
  name: 'seven-parties',
  about: `Seven parties, ${CLAUSES} clauses, from creation to the sealed and signed PDF (embedded; nobody written to)`,
  run() {
    let taken = () => 0
    return onFolder(
      (ground, folder) => measure(ground, folder, () => taken()),
      async (folder) => {
        const { database, taken: now } = counted(await openEmbedded(folder))
        taken = now
        return database
      },
    )
  },
}

async function measure(ground: Ground, folder: string, statements: () => number) {
  const keys = await openKeys(join(folder, 'keys'))
  const insert = await bareInsert(ground.database)
  const figures = {
    flow: [] as number[],
    bare: [] as number[],
    last: [] as number[],
    statements: [] as number[],
    kilobytes: [] as number[],
  }
  // The first is not counted: it loads the fonts.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [sent, stored] = [statements(), await storedKilobytes(ground)]
    const { agreement, entries, whole, last } = await flow(ground, keys, `seven-${round}`)
    const spent = statements() - sent - 1
    const kilobytes = (await storedKilobytes(ground)) - stored
    const bare = await bareParts(agreement, keys, insert, entries + VERSIONS)
    if (round === 0) continue
    figures.flow.push(whole)
    figures.bare.push(bare)
    figures.last.push(last)
    figures.statements.push(spent)
    figures.kilobytes.push(kilobytes)
  }
  const base = { name: 'the bare parts: draw, commit, sign', values: figures.bare }
  return [
    rowOf(base.name, 'ms', figures.bare),
    rowOf('the whole flow', 'ms', figures.flow, base),
    rowOf('last signature to its PDF', 'ms', figures.last, base),
    rowOf('SQL statements, begin and commit included', 'statements', figures.statements),
    rowOf('stored: tables and indexes, without the queue', 'kB', figures.kilobytes),
  ]
}

/** The document catches up after the sealing and after each signature, as its job does. */
async function flow({ database, ledger }: Ground, keys: Keys, id: string) {
  const documents = openDocuments({ client: database.client, ledger, keys })
  const start = performance.now()
  const table = sitDown(ledger, { id, parties: PARTIES })
  await draft(table, CLAUSES)
  let agreement = await agreeAndSign(table, false)
  await documents.catchUp(id)
  let signed = 0
  const digest = agreement.seals.at(-1)?.digest
  for (const { person, party } of table.members) {
    signed = performance.now()
    const given = { slot: `S1:${party}:${person}`, digest, consent: true }
    agreement = await table.say({ person, party }, 'sign-agreement', given)
    await documents.catchUp(id)
  }
  const end = performance.now()
  const entries = (await ledger.find(id))?.sequence ?? 0
  return { agreement, entries, whole: end - start, last: end - signed }
}

/** Drawing once, sealing and signing the bytes, and as many rows committed: what cannot be left out. */
async function bareParts(agreement: Agreement, keys: Keys, insert: () => Promise<unknown>, commits: number) {
  const content = contentOf(agreement)
  const digest = await digestOf(content)
  const at = new Date()
  const start = performance.now()
  const drawn = await renderAgreement({ content, digest, watermark: null, createdAt: at })
  let { bytes } = await sealDocument(drawn, keys, { at })
  for (const { slot, capacity } of content.signing.signatures) {
    const signer = { name: 'Nadia Benslimane', title: capacity, organization: content.title }
    bytes = (await signDocument(bytes, keys, { slot, signer, at, reason: 'Signe / Signs' })).bytes
  }
  for (let commit = 0; commit < commits; commit += 1) await insert()
  return performance.now() - start
}

async function storedKilobytes({ database }: Ground): Promise<number> {
  const [row] = await database.raw(
    `select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'bench_bare'`,
  )
  return Number(row?.bytes) / 1000
}
