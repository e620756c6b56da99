/**
 * `npm run migration -- name` writes the SQL that takes the tables from the last migration to schema.prisma.
 * `npm run migration -- --check` exits with 1 when the two differ.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationsFolder } from './migrate.server.ts'
import { missingSql } from './schema-diff.ts'

const [name = ''] = process.argv.slice(2)
const sql = await missingSql()

if (name === '--check') {
  console.log(sql === '' ? 'Migrations and schema.prisma agree.' : `schema.prisma is ahead by:\n${sql}`)
  process.exitCode = sql === '' ? 0 : 1
} else if (!/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in lower case, e.g. `npm run migration -- add_messages`.')
  process.exitCode = 1
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder(), `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql === '' ? '-- Nothing differs: write it by hand.\n' : sql)
  console.log(`${folder}/migration.sql`)
}
