import { path } from '#app/web/paths.ts'
import { build } from './bare-remix.ts'
import { type Bench, type Row, rowOf } from './bench.ts'
import { run } from './process.ts'
import { type Answer, ask } from './requests.ts'
import { makeSite } from './site.ts'

/** What a browser loads with a page, compressed as it is sent: the page, its styles, scripts and preloaded fonts. */
export const pageWeight: Bench = {
  name: 'page-weight',
  about: 'What a page loads',
  async run() {
    build()
    const site = await makeSite([{ id: 'weight', parties: 7, clauses: 20 }], 0)
    const server = await run('server.js', '/health', { ENTENTE_DATA: site.folder })
    const { agreement: id, cookie } = site
    const rows = [
      ...(await weigh('sign-in page', server.url + path('en', 'signin'), '')),
      ...(await weigh('signature page', server.url + path('en', 'agreement.signature', { id }), cookie)),
      ...(await weigh('commitments page', server.url + path('en', 'agreement.commitments', { id }), cookie)),
    ]
    await server.stop()
    await site.remove()
    return rows
  },
}

/** No row for a page that is not there. */
async function weigh(name: string, url: string, cookie: string): Promise<Row[]> {
  const page = await ask(url, cookie)
  if (page.status !== 200) return []
  const files = new Map<string, Answer>([[url, page]])
  for (const address of addressesIn(page.text)) await follow(new URL(address, url).href, files)
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0)
  return [rowOf(`${name}: sent`, 'KiB', [bytes / 1024]), rowOf(`${name}: files`, 'files', [files.size])]
}

/** A script brings those that it imports; the page names most of them itself. */
async function follow(url: string, files: Map<string, Answer>): Promise<void> {
  if (files.has(url)) return
  const file = await ask(url)
  files.set(url, file)
  if (!file.type.includes('javascript')) return
  for (const [, address] of file.text.matchAll(/\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g))
    await follow(new URL(address ?? '', url).href, files)
}

/** Styles, scripts and preloaded fonts, in the tags and in the first inline script; pictures of the site too. */
function addressesIn(html: string): Set<string> {
  const tags = html.matchAll(/<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+)"[^>]*>/g)
  const linked = [...tags]
    .filter(([tag]) => !/rel="(?:alternate|canonical)"/.test(tag))
    .map(([, address]) => address ?? '')
  const imported = [...html.matchAll(/\b(?:from|import)\s*"(\/assets\/[^"]+)"/g)].map(
    ([, address]) => address ?? '',
  )
  return new Set([...linked, ...imported])
}
