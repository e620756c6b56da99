import { execFileSync } from 'node:child_process'

const FOLDER = 'bench/bare-remix'

/** The script of the bare Remix app: an empty page at `/`, fifty rows at `/list`, and nothing else. */
export const BARE = `${FOLDER}/server.js`

/** Builds what the servers serve: the product when a source is newer than its build, and the bare Remix app. */
export function build(): void {
  execFileSync(process.execPath, ['app/web/build-when-needed.js'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const remix = 'node_modules/@remix-run/dev/dist/cli.js'
  execFileSync(process.execPath, [remix, 'vite:build', FOLDER], { stdio: 'ignore' })
}
