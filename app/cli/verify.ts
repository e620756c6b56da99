import { readFile } from 'node:fs/promises'
import { verifyPdf } from '#app/documents/verify.ts'
import { History } from '#app/record/entry.ts'
import { sha256Sync } from '#app/record/ledger.server.ts'
import { verifyHistory } from '#app/record/verify.ts'
import { verifyContents } from '#app/record/verify-contents.ts'

/**
 * `npm run verify -- file…`: checks sealed PDFs and exported histories from their bytes alone. With both, the digest in
 * each PDF must be one that the history sealed. Prints every check; exit code 1 when one fails.
 */
const files = process.argv.slice(2)
if (files.length === 0) fail('Name what to check: npm run verify -- agreement.pdf history.json')
const read = await Promise.all(files.map(async (name) => ({ name, bytes: await open(name) })))
const digests: string[] = []
let faults = 0

for (const { name, bytes } of read.toSorted(
  (one, other) => Number(isPdf(one.bytes)) - Number(isPdf(other.bytes)),
)) {
  console.log(`\n${name}`)
  if (isPdf(bytes)) await checkPdf(bytes)
  else await checkHistory(bytes)
}
console.log(faults === 0 ? '\nNo fault found in what was checked.' : `\n${faults} fault(s) found.`)
process.exitCode = faults === 0 ? 0 : 1

async function checkHistory(bytes: Buffer): Promise<void> {
  const parsed = readHistory(bytes)
  if (!parsed) return say(false, 'This is neither a PDF nor an exported history (entente.history.v1).')
  const verified = await verifyHistory(parsed, sha256Sync)
  const { bad, head, entries } = verified
  say(
    bad === null,
    bad
      ? `Entry ${bad.sequence} is the first bad one: ${bad.fault}.`
      : `${entries} entries: every hash, link and order holds.`,
  )
  if (bad) return
  console.log(`  head ${head}`)
  const contents = await verifyContents(parsed)
  for (const { sequence, digest, ok } of contents) {
    if (ok) digests.push(digest)
    say(
      ok,
      `Entry ${sequence} sealed ${digest.slice(0, 16)}…: ${ok ? 'it is the digest of the text rebuilt from the entries.' : 'it is NOT the digest of the text rebuilt from the entries.'}`,
    )
  }
}

async function checkPdf(bytes: Buffer): Promise<void> {
  const { checks, digest } = await verifyPdf(new Uint8Array(bytes))
  for (const { ok, detail } of checks) say(ok, detail.en)
  if (digests.length > 0)
    say(digests.includes(digest ?? ''), 'The digest of this document is one that the history sealed.')
}

function readHistory(bytes: Buffer): History | null {
  try {
    return History.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return null
  }
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-'
}

function say(ok: boolean | null, text: string): void {
  if (ok === false) faults += 1
  console.log(`  ${ok === null ? '–' : ok ? '✓' : '✗'} ${text}`)
}

async function open(name: string): Promise<Buffer> {
  return readFile(name).catch(() => fail(`${name} cannot be read.`))
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
