/**
 * Writes `greater-confluence.json`: the first part of the sample consortium's story (to the first signatures) as commands.
 * Run with `npx tsx tests/scripts/make-greater-confluence.ts` when the sample or the commands change; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildScript, type Sample } from './build-script.ts'

const sample = JSON.parse(
  readFileSync(new URL('../reference/sample-consortium.json', import.meta.url), 'utf8'),
) as Sample
const file = new URL('./greater-confluence.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(buildScript(sample), null, 1)}\n`)
