import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

// Makes the database client when it is missing or older than the tables' description. What the generator says goes to
// standard error, so that commands which print JSON print nothing else.
const made = 'prisma/generated/client.ts'
const stale = !existsSync(made) || statSync(made).mtimeMs < statSync('prisma/schema.prisma').mtimeMs
if (stale)
  execFileSync('npx', ['prisma', 'generate'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
