import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Line, type Report, type Signed, verifyFiles } from '#app/documents/verify-files.ts'
import { MEANING } from '#app/documents/verify-meaning.ts'
import { sha256Hex } from '#app/record/ledger.server.ts'
import type { Language } from '#machines/words.ts'

/**
 * `npm run verify -- file… [--head hash] [--language fr] [--explain]`: checks sealed PDFs and exported histories from
 * their bytes alone, and against each other; root certificates (.pem) among them are believed. Prints every check; exit
 * code 1 when one fails.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { head: { type: 'string' }, language: { type: 'string' }, explain: { type: 'boolean' } },
})
const language: Language = values.language === 'fr' ? 'fr' : 'en'
const WORDS = {
  en: {
    name: 'Name what to check: npm run verify -- agreement.pdf history.json',
    unread: (name: string) => `${name} cannot be read.`,
    head: 'head',
    digest: 'digest',
    by: (installation: string, at: string) => `sealed by ${installation}, ${at}`,
    missing: 'not signed yet',
    means: 'means',
    not: 'does not mean',
    sound: 'No fault found in what was checked.',
    faults: (count: number) => `${count} fault(s) found.`,
  },
  fr: {
    name: 'Nommez ce qu’il faut vérifier\u00a0: npm run verify -- entente.pdf history.json',
    unread: (name: string) => `${name} ne se lit pas.`,
    head: 'tête',
    digest: 'empreinte',
    by: (installation: string, at: string) => `scellé par ${installation}, ${at}`,
    missing: 'pas encore signé',
    means: 'veut dire',
    not: 'ne veut pas dire',
    sound: 'Aucune faute trouvée dans ce qui a été vérifié.',
    faults: (count: number) => `${count} faute(s) trouvée(s).`,
  },
}
const words = WORDS[language]
if (positionals.length === 0) fail(words.name)
const given = await Promise.all(positionals.map(find))
const reports = await verifyFiles(given, { roots: [], head: values.head?.toLowerCase(), hash: sha256Hex })
for (const report of reports) print(report)
const faults = reports.flatMap(({ checks }) => checks).filter(({ ok }) => ok === false).length
console.log(`\n${faults === 0 ? words.sound : words.faults(faults)}`)
process.exitCode = faults === 0 ? 0 : 1

async function find(path: string) {
  const { size } = await stat(path).catch(() => fail(words.unread(path)))
  const read = async () => new Uint8Array(await readFile(path).catch(() => fail(words.unread(path))))
  return { name: path, size, read }
}

function print({ name, verdict, checks, head, digest, sealedBy, signed, missing }: Report): void {
  console.log(`\n${name}\n  ${verdict.text[language]}`)
  if (head) console.log(`  ${words.head} ${head.hash} (${head.sequence}, ${head.at})`)
  if (digest) console.log(`  ${words.digest} ${digest}`)
  if (sealedBy) console.log(`  ${words.by(sealedBy.installation, sealedBy.at ?? '')}`)
  for (const one of signed) console.log(`  ${signatory(one)}, ${one.at ?? ''}`)
  for (const one of missing) console.log(`  ${signatory(one)}: ${words.missing}`)
  for (const check of checks) printCheck(check)
}

function signatory({ signer, party, capacity }: Signed): string {
  return [signer, party[language], capacity?.[language]].filter(Boolean).join(', ')
}

function printCheck({ check, ok, detail, fields }: Line): void {
  const of = fields.length > 0 ? ` [${fields.join(', ')}]` : ''
  console.log(`  ${ok === null ? '–' : ok ? '✓' : '✗'} ${detail[language]}${of}`)
  if (!values.explain) return
  const { means, not } = MEANING[check]
  console.log(`      ${words.means}: ${means[language]}`)
  if (not) console.log(`      ${words.not}: ${not[language]}`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
