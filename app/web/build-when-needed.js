import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = 'build/server/index.js'
const SOURCES = [
  'app',
  'machines',
  'templates',
  'prisma',
  'public',
  'remix.config.js',
  'vite.config.ts',
  'package.json',
]

/**
 * Builds when no build is there, or when a source is newer. An install without the sources keeps its build.
 */
if (!existsSync(BUILT) || newest(SOURCES) > statSync(BUILT).mtimeMs) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * @param {string[]} paths files and folders; `generated` is made by the build itself and does not count
 * @returns {number} when the newest of them changed
 */
function newest(paths) {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(changedAt))
}

/** @param {string} path */
function changedAt(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return newest(
    readdirSync(path)
      .filter((name) => name !== 'generated')
      .map((name) => join(path, name)),
  )
}
