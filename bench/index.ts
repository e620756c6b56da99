import { parseArgs } from 'node:util'
import { closeRenderer } from '#app/documents/render.ts'
import { getConfig } from '#app/web/config.server.ts'
import { append } from './append.ts'
import type { Asked, Bench, Row } from './bench.ts'
import { commands } from './commands.ts'
import { decisions } from './decide.ts'
import { documents } from './documents.ts'
import { drafting } from './drafting.ts'
import { historyLength } from './history-length.ts'
import { install } from './install.ts'
import { pageWeight } from './page-weight.ts'
import { pages } from './pages.ts'
import { sevenParties } from './seven-parties.ts'
import { startup } from './startup.ts'
import { tableOf } from './table.ts'
import { verification } from './verification.ts'

/** Every benchmark, in the order of docs/benchmarks.md. */
const BENCHES: readonly Bench[] = [
  commands,
  decisions,
  historyLength,
  append,
  pages,
  pageWeight,
  drafting,
  documents,
  verification,
  sevenParties,
  startup,
  install,
]

/**
 * `npm run bench [-- --only name] [--json] [--database-url postgres://…] [--install]`: measures, and prints a table, or
 * with `--json` only an array of rows. A server named by DATABASE_URL is measured too.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    'database-url': { type: 'string' },
    install: { type: 'boolean', default: false },
  },
})

const asked: Asked = {
  databaseUrl: values['database-url'] ?? getConfig().databaseUrl,
  install: values.install,
}
const rows: Row[] = []
for (const bench of chosen(values.only)) {
  const found = await bench.run(asked)
  rows.push(...found)
  if (!values.json && found.length > 0) console.log(`\n${bench.about} (${bench.name})\n${tableOf(found)}`)
}
if (values.json) console.log(JSON.stringify(rows, null, 2))
await closeRenderer()

function chosen(names: string[] | undefined): readonly Bench[] {
  if (!names) return BENCHES
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name))
  if (unknown.length > 0) {
    console.error(
      `There is no benchmark ${unknown.join(', ')}: ${BENCHES.map(({ name }) => name).join(', ')}.`,
    )
    process.exit(2)
  }
  return BENCHES.filter(({ name }) => names.includes(name))
}
