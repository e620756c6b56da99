import { fsyncSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseOver, openDatabase } from '#prisma/database.server.ts'
import { migrate } from '#prisma/migrate.server.ts'
import { openEmbedded } from '#prisma/pglite.server.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-durable-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the embedded database', () => {
  test('brings every commit to the disk before it answers', async () => {
    let synced = 0
    const engine = await openEmbedded(folder, (descriptor) => {
      synced += 1
      fsyncSync(descriptor)
    })
    await engine.query('create table kept (a int)')
    const before = synced
    for (let a = 0; a < 20; a += 1) await engine.query('insert into kept values ($1)', [a])
    expect(synced - before).toBeGreaterThanOrEqual(20)
    await engine.close()
  }, 120_000)

  test('is refused to a second one in the same folder, and opens again after it is closed', async () => {
    const first = await openEmbedded(folder)
    await expect(openEmbedded(folder)).rejects.toThrow(/already running on the folder/)
    await migrate(first)
    await first.close()
    const again = await openDatabase({ folder })
    expect(await again.client.agreement.count()).toBe(0)
    await again.close()
  }, 120_000)

  test('rolls an interactive transaction back whole, while others wait for the one connection', async () => {
    const database = databaseOver(await openEmbedded(folder))
    await migrate(database.engine)
    const row = (id: string) => ({ id, titleFr: '', titleEn: '', status: 'draft', updatedAt: new Date(0) })
    const lost = database.client.$transaction(async (tx) => {
      await tx.agreement.create({ data: row('lost') })
      throw new Error('no')
    })
    const kept = database.client.$transaction((tx) => tx.agreement.create({ data: row('kept') }))
    await expect(lost).rejects.toThrow('no')
    await kept
    expect(await database.client.agreement.findMany({ select: { id: true } })).toEqual([{ id: 'kept' }])
    await database.close()
  }, 120_000)
})
