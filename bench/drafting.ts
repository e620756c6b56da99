import { path } from '#app/web/paths.ts'
import { build } from './bare-remix.ts'
import { type Bench, type Contender, type Row, race } from './bench.ts'
import { run } from './process.ts'
import { ask } from './requests.ts'
import { makeSite, type Site } from './site.ts'

const USUAL = { id: 'usual', parties: 13, clauses: 60 }
const LARGE = { id: 'large', parties: 60, clauses: 300 }
const CLAUSE = 'c02'
const RACE = { unit: 'ms', rounds: 7, each: 5 } as const

/** What those who draft wait for: a clause and the text opened, a revision saved; each at two sizes, in turn. */
export const drafting: Bench = {
  name: 'drafting',
  about: 'Drafting: 60 clauses × 13 parties, and 300 × 60',
  async run() {
    build()
    const site = await makeSite([USUAL, LARGE], 0)
    const product = await run('server.js', '/health', { ENTENTE_DATA: site.folder, WRITES_PER_MINUTE: '0' })
    const rows: Row[] = []
    for (const [act, once] of Object.entries(ACTS)) {
      const contender = ({ id, clauses, parties }: typeof USUAL): Contender => ({
        name: `${act}, ${clauses} × ${parties}`,
        once: once(site, product.url, id),
      })
      rows.push(...(await race(RACE, [contender(USUAL), contender(LARGE)])))
    }
    await product.stop()
    await site.remove()
    return rows
  },
}

type Act = (site: Site, server: string, id: string) => () => Promise<unknown>

const ACTS: Record<string, Act> = {
  'a clause opened': (site, server, id) => opened(site, clauseOf(server, id)),
  'the text opened': (site, server, id) => opened(site, server + path('en', 'agreement.text', { id })),
  'a revision saved': saved,
}

function clauseOf(server: string, id: string): string {
  return server + path('en', 'agreement.clause', { id, clause: CLAUSE })
}

function opened({ cookie }: Site, url: string) {
  return async () => {
    const { status } = await ask(url, cookie)
    if (status !== 200) throw new Error(`${url} answered ${status}`)
  }
}

/** Each save is sent as the form of the page sends it, against the revision that the save before it made. */
function saved({ cookie }: Site, server: string, id: string) {
  const url = clauseOf(server, id)
  let seen = 0
  return async () => {
    seen += 1
    const body = new URLSearchParams({
      ...{ verb: 'revise-clause', form: 'revise-clause', clause: CLAUSE, seen: String(seen) },
      ...{ 'title.fr': 'Mesure', 'title.en': 'Measure' },
      ...{ 'text.fr': `Le texte numéro ${seen}.`, 'text.en': `Text number ${seen}.` },
    })
    const headers = { cookie, origin: server }
    const { status } = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' })
    if (status !== 303) throw new Error(`saving revision ${seen} of ${id} answered ${status}`)
  }
}
