import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  addVersion,
  findLatestVersion,
  findVersion,
  readVersion,
  type Sealed,
  Torn,
} from '#app/documents/versions.server.ts'
import { listDocuments } from '#app/projections/documents.server.ts'
import { sha256Sync } from '#app/record/ledger.server.ts'
import { type Database, databaseOver } from '#prisma/database.server.ts'
import { migrate, migrationsFolder, readMigrations } from '#prisma/migrate.server.ts'
import { openInMemory } from '#prisma/pglite.server.ts'
import { testDatabase } from '#tests/database.ts'

const SEALED: Sealed = { agreementId: 'one', digest: 'a'.repeat(64) }

/** Bytes that no packer makes much shorter: what follows from a number is the same in every run. */
function noise(seed: number, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) =>
    sha256Sync(new TextEncoder().encode(`${seed} ${index}`)),
  )
  return new Uint8Array(Buffer.concat(blocks).subarray(0, length))
}

const text = (words: string, times: number) => new TextEncoder().encode(words.repeat(times))
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

/** A body larger than what deflate looks back on, and two things appended: one that packs well, one that does not. */
const BODY = joined(noise(1, 50_000), text('0000 obj endobj ', 400))
const FIRST = joined(BODY, text('signature of the first party\n', 300))
const SECOND = joined(FIRST, noise(2, 900))
const FILES = [BODY, FIRST, SECOND]

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await addAgreement(database)
}, 120_000)
beforeEach(() => database.raw('delete from "Document"'))
afterAll(() => database.close())

/** In columns that its table has had from the first. */
function addAgreement({ raw }: Database) {
  return raw(
    `insert into "Agreement" (id, "titleFr", "titleEn", status, "updatedAt") values ('one', '', '', 'signed', now())`,
  )
}

async function keepAll(sealed = SEALED): Promise<void> {
  let before: Uint8Array | null = null
  for (const [version, bytes] of FILES.entries()) {
    await addVersion(database.client, sealed, version, { bytes, before })
    before = bytes
  }
}

async function rows() {
  return database.raw(
    `select id, version, digest, "startsAt", size, length(bytes) as kept from "Document" order by digest, version`,
  )
}

describe('versions of a sealed document', () => {
  test('are each read back to the byte, by number, by id and as the newest', async () => {
    await keepAll()
    const kept = await rows()
    for (const [version, bytes] of FILES.entries()) {
      expect(await readVersion(database.client, SEALED, version)).toEqual({
        digest: SEALED.digest,
        version,
        bytes,
      })
      expect((await findVersion(database.client, 'one', `${kept[version]?.id}`))?.bytes).toEqual(bytes)
    }
    expect((await readVersion(database.client, SEALED))?.bytes).toEqual(SECOND)
    expect((await findLatestVersion(database.client, 'one'))?.bytes).toEqual(SECOND)
    expect(await readVersion(database.client, { ...SEALED, digest: 'b'.repeat(64) })).toBeNull()
    expect(await findVersion(database.client, 'another', `${kept[0]?.id}`)).toBeNull()
  })

  test('keep the body once and then only what was appended, deflated where that is shorter', async () => {
    await keepAll()
    const [body, first, second] = await rows()
    expect(body).toMatchObject({ startsAt: 0, size: BODY.length })
    expect(first).toMatchObject({ startsAt: BODY.length, size: FIRST.length })
    expect(Number(first?.kept)).toBeLessThan(200)
    expect(second).toMatchObject({ startsAt: FIRST.length, size: SECOND.length, kept: 900 })
  })

  test('are listed with the length of the whole file', async () => {
    await keepAll()
    const listed = await listDocuments(database.client, 'one')
    expect(listed.map(({ version, size }) => [version, size])).toEqual([
      [2, SECOND.length],
      [1, FIRST.length],
      [0, BODY.length],
    ])
  })

  test('of another seal begin a new body', async () => {
    const other = { ...SEALED, digest: 'b'.repeat(64) }
    await keepAll()
    await keepAll(other)
    expect((await rows()).filter(({ startsAt }) => startsAt === 0)).toHaveLength(2)
    await database.raw('delete from "Document" where digest = $1', [SEALED.digest])
    expect((await readVersion(database.client, other))?.bytes).toEqual(SECOND)
  })

  test('one that does not begin with the version before stands alone', async () => {
    await keepAll()
    const bytes = noise(3, 70_000)
    await addVersion(database.client, SEALED, 3, { bytes, before: SECOND })
    expect((await rows())[3]).toMatchObject({ startsAt: 0, size: bytes.length })
    expect((await readVersion(database.client, SEALED))?.bytes).toEqual(bytes)
    expect((await readVersion(database.client, SEALED, 2))?.bytes).toEqual(SECOND)
  })

  test('the same one is kept once', async () => {
    await keepAll()
    const again = addVersion(database.client, SEALED, 2, { bytes: SECOND, before: FIRST })
    await expect(again).rejects.toMatchObject({ code: 'P2002' })
  })
})

describe('a chain of parts that is torn is found out', () => {
  const newest = () => readVersion(database.client, SEALED)
  beforeEach(() => keepAll())

  test.each([
    ['a part is missing', 'delete from "Document" where version = 1'],
    ['the body is missing', 'delete from "Document" where version = 0'],
    ['a byte of the body changed', `update "Document" set bytes = set_byte(bytes, 7, 1) where version = 0`],
    ['a byte appended last changed', `update "Document" set bytes = set_byte(bytes, 7, 1) where version = 2`],
    ['a part was cut', `update "Document" set bytes = substring(bytes for 20) where version = 1`],
    ['another digest is kept', `update "Document" set sha256 = repeat('0', 64) where version = 2`],
    ['a length differs', 'update "Document" set size = size - 1 where version = 2'],
    ['it is made to follow nothing', 'update "Document" set "startsAt" = 0 where version = 1'],
    [
      'parts changed places',
      'update "Document" set version = case version when 1 then 12 else 11 end where version > 0',
    ],
  ])('%s', async (_, change) => {
    expect((await newest())?.bytes).toEqual(SECOND)
    await database.raw(change)
    await expect(newest()).rejects.toThrow(Torn)
  })

  test('and what comes before it is still read', async () => {
    await database.raw('update "Document" set bytes = set_byte(bytes, 7, 1) where version = 2')
    expect((await readVersion(database.client, SEALED, 1))?.bytes).toEqual(FIRST)
  })
})

describe('a folder from before, with whole files', () => {
  const THIS = /_documents_in_parts$/
  const BROKEN = [BODY, noise(4, 60_000), joined(noise(4, 60_000), noise(5, 500))]
  const other = { ...SEALED, digest: 'b'.repeat(64) }
  let older: Database
  beforeAll(async () => {
    const engine = await openInMemory()
    const folder = mkdtempSync(join(tmpdir(), 'entente-migrations-'))
    const names = readMigrations(migrationsFolder()).map(({ name }) => name)
    for (const name of names.slice(
      0,
      names.findIndex((one) => THIS.test(one)),
    ))
      cpSync(join(migrationsFolder(), name), join(folder, name), { recursive: true })
    await migrate(engine, folder)
    rmSync(folder, { recursive: true })
    older = databaseOver(engine)
    await addAgreement(older)
    await addWhole(SEALED, FILES)
    await addWhole(other, BROKEN)
    await migrate(engine)
  }, 120_000)
  afterAll(() => older.close())

  async function addWhole({ agreementId, digest }: Sealed, files: readonly Uint8Array[]): Promise<void> {
    for (const [version, bytes] of files.entries())
      await older.raw(
        `insert into "Document" (id, "agreementId", kind, digest, version, sha256, bytes, "createdAt")
         values ($1, $2, 'agreement', $3, $4, encode(sha256($5), 'hex'), $5, now())`,
        [`d_${digest}_${version}`, agreementId, digest, version, bytes],
      )
  }

  test('keeps every version, the body once, and goes on from there', async () => {
    for (const [version, bytes] of FILES.entries())
      expect((await readVersion(older.client, SEALED, version))?.bytes).toEqual(bytes)
    const [sum] = await older.raw('select sum(length(bytes)) as kept from "Document" where digest = $1', [
      SEALED.digest,
    ])
    expect(Number(sum?.kept)).toBe(SECOND.length)
    const third = joined(SECOND, text('signature of the last party\n', 300))
    await addVersion(older.client, SEALED, 3, { bytes: third, before: SECOND })
    expect((await readVersion(older.client, SEALED))?.bytes).toEqual(third)
  })

  test('leaves alone a version that does not begin with the one before', async () => {
    for (const [version, bytes] of BROKEN.entries())
      expect((await readVersion(older.client, other, version))?.bytes).toEqual(bytes)
    const kept = await older.raw('select "startsAt" from "Document" where digest = $1 order by version', [
      other.digest,
    ])
    expect(kept.map(({ startsAt }) => startsAt)).toEqual([0, 0, 60_000])
  })
})
