/**
 * Writes `greater-confluence.json`: the sample consortium's whole story as commands, with what it must end in. Run with
 * `npx tsx tests/scripts/make-greater-confluence.ts` when the sample or the commands change; a test compares.
 */
import { writeFileSync } from 'node:fs'
import { builtScript } from './build-script.ts'

const file = new URL('./greater-confluence.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(builtScript(), null, 1)}\n`)
