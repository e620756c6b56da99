import { type Page as Name, path } from '#app/web/paths.ts'
import { BARE, build } from './bare-remix.ts'
import type { Bench, Row } from './bench.ts'
import { run } from './process.ts'
import { ask, type Page, racePages } from './requests.ts'
import { makeSite, type Site } from './site.ts'

const AGREEMENT = { id: 'large', parties: 13, clauses: 60 }
const OTHERS = 5_000
/** The pages of an agreement that are measured; one that is not there yet is passed over. */
const NAMES = [
  'agreement',
  'agreement.text',
  'agreement.consensus',
  'agreement.commitments',
  'agreement.signature',
] as const

/** The pages people wait for, against a bare Remix list of fifty rows, and the emptiest page of the same server. */
export const pages: Bench = {
  name: 'pages',
  about: `Pages: an agreement of ${AGREEMENT.parties} parties and ${AGREEMENT.clauses} clauses; home with ${OTHERS} agreements`,
  async run() {
    build()
    const site = await makeSite([AGREEMENT], OTHERS)
    const bare = await run(BARE, '/')
    const product = await run('server.js', '/health', { ENTENTE_DATA: site.folder, WRITES_PER_MINUTE: '0' })
    const rows = await measure(site, bare.url, product.url)
    await Promise.all([bare.stop(), product.stop()])
    await site.remove()
    return rows
  },
}

async function measure({ agreement: id, cookie }: Site, bare: string, product: string): Promise<Row[]> {
  const own: Page[] = [
    { name: 'home, 5,000 agreements', url: product + path('en', 'home'), cookie },
    ...NAMES.map((name) => ({ name: name as Name, url: product + path('en', name, { id }), cookie })),
  ]
  const there: Page[] = []
  for (const page of own) if ((await ask(page.url, cookie)).status === 200) there.push(page)
  return racePages([
    { name: 'bare Remix list of 50 rows', url: `${bare}/list` },
    { name: 'emptiest page of the same server (sign-in)', url: product + path('en', 'signin') },
    ...there,
  ])
}
