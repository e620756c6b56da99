import { execFileSync } from 'node:child_process'

/** Once before all browser tests: what they open is what would be served, built as it would be outside tests. */
export function setup() {
  const env: NodeJS.Dict<string> = { ...process.env }
  delete env.VITEST
  delete env.NODE_ENV
  execFileSync(process.execPath, ['app/web/build-when-needed.js'], {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
