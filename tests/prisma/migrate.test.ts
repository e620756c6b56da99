import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#prisma/database.server.ts'
import { migrate, migrationsFolder, readMigrations } from '#prisma/migrate.server.ts'
import { missingSql } from '#prisma/schema-diff.ts'
import { testDatabase } from '#tests/database.ts'

let database: Database
let folder: string
beforeEach(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'entente-migrations-'))
  cpSync(migrationsFolder(), folder, { recursive: true })
}, 120_000)
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const noted = () =>
  database.raw(`select migration_name as name, checksum from "_prisma_migrations" order by migration_name`)

describe('the migrations', () => {
  test('are noted as Prisma notes them, and run once', async () => {
    const known = readMigrations(folder).map(({ name, checksum }) => ({ name, checksum }))
    expect(await noted()).toEqual(known)
    expect(await migrate(database.engine, folder)).toEqual([])
  })

  test('new ones are applied once when several processes start together', async () => {
    write('99990101000000_more', 'create table more (a int); create table yet_more (b int);')
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.engine, folder)))
    expect(applied.flat()).toEqual(['99990101000000_more'])
  })

  test('one that fails leaves nothing of itself', async () => {
    write('99990101000000_wrong', 'create table half (a int); create table half (a int);')
    await expect(migrate(database.engine, folder)).rejects.toThrow(
      /^The migration 99990101000000_wrong failed and was undone: /,
    )
    expect(await database.raw(`select 1 from pg_tables where tablename = 'half'`)).toEqual([])
  })

  test('a changed one is refused', async () => {
    const [first] = readMigrations(folder)
    write(first?.name ?? '', `${first?.sql}-- and more`)
    await expect(migrate(database.engine, folder)).rejects.toThrow(
      `The migration ${first?.name} was changed after it was applied: put its folder back as it was.`,
    )
  })

  test('a missing one is refused', async () => {
    const [first] = readMigrations(folder)
    rmSync(join(folder, first?.name ?? ''), { recursive: true })
    await expect(migrate(database.engine, folder)).rejects.toThrow(
      `The database has the migration ${first?.name}, which this version of Entente does not know.`,
    )
  })

  test('agree with schema.prisma', async () => {
    expect(await missingSql()).toBe('')
  }, 120_000)
})
