import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, rowOf } from './bench.ts'

/** A copy of what is committed, installed for production and built, as on a new machine. Minutes: asked for with --install. */
export const install: Bench = {
  name: 'install',
  about: 'Production install and build',
  async run({ install: wanted }) {
    if (!wanted) return []
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-install-'))
    execFileSync('sh', ['-c', `git archive HEAD | tar -x -C '${folder}'`])
    const installing = timed('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], folder)
    const building = timed('npm', ['run', 'build'], folder)
    const megabytes =
      Number(execFileSync('du', ['-sk', join(folder, 'node_modules')], { encoding: 'utf8' }).split('\t')[0]) /
      1024
    await rm(folder, { recursive: true, force: true })
    return [
      rowOf('production install', 'MB', [megabytes]),
      rowOf('npm ci --omit=dev', 's', [installing]),
      rowOf('npm run build', 's', [building]),
    ]
  },
}

function timed(command: string, words: string[], folder: string): number {
  const start = performance.now()
  execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return (performance.now() - start) / 1000
}
