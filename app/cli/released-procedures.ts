import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** One released version: its file, and what that file and the sources it was made from are known by. */
const Released = z.strictObject({ file: z.string(), sha256: z.string(), sources: z.string() })
const Manifest = z.record(z.string(), Released)
type Manifest = z.infer<typeof Manifest>

const FOLDER = 'machines/released'
export const MANIFEST = `${FOLDER}/released.json`

export function readManifest(root: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(root, MANIFEST), 'utf8')))
}

/**
 * The fingerprint of the rules as they stand: SHA-256 over `path sha256` of every file of `machines`, in order of
 * their paths. What was released is not among them, nor the choice among versions.
 */
export function fingerprintOfSources(root: string): string {
  const files = readdirSync(join(root, 'machines'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && name !== 'decide.ts' && !name.startsWith('released'))
  const lines = files
    .toSorted()
    .map((name) => `${name} ${sha256(readFileSync(join(root, 'machines', name)))}\n`)
  return sha256(lines.join(''))
}

/**
 * What is wrong with the released versions: a file that is gone or is not what was released, or rules that changed under
 * a version that is released already.
 *
 * @param current the version that the sources say they are
 * @returns a sentence each; none when all is well
 */
export function releasedProblems(root: string, current: string): string[] {
  const manifest = readManifest(root)
  const files = Object.entries(manifest).flatMap(([version, { file, sha256: expected }]) => {
    const path = join(root, FOLDER, file)
    if (!existsSync(path)) return [`${version}: ${file} is gone.`]
    return sha256(readFileSync(path)) === expected ? [] : [`${version}: ${file} is not what was released.`]
  })
  const index = readFileSync(join(root, FOLDER, 'index.ts'), 'utf8')
  if (index !== indexOf(Object.keys(manifest), current))
    files.push('`npm run procedures` lists other versions.')
  const own = manifest[current]
  if (!own || own.sources === fingerprintOfSources(root)) return files
  return [...files, `${current} is released, and its rules have changed since: they are another version now.`]
}

/**
 * The module through which the machines reach what was released. The version that the sources are decides by the sources:
 * it is not loaded twice.
 */
export function indexOf(versions: readonly string[], current: string): string {
  const names = versions.filter((one) => one !== current).map((one) => [one, one.replace(/\W/g, '')] as const)
  return [
    "import type { Procedure } from '../decide.ts'",
    ...names.map(([version, name]) => `import * as ${name} from './${version}.js'`),
    '',
    '/** The versions before this one, each in the file that it was released as. Written by `npm run procedures`. */',
    names.length === 0
      ? 'export const released: Record<string, Procedure> = {}'
      : 'export const released: Record<string, Procedure> = {',
    ...names.map(([version, name]) => `  '${version}': ${name} as unknown as Procedure,`),
    ...(names.length === 0 ? [''] : ['}', '']),
  ].join('\n')
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
