import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { issueSignatory, openKeys } from '#app/documents/keys.ts'

// Drawing and making keys take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-keys-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the first run makes them and the second finds the same', async () => {
  const made = await openKeys(folder)
  const found = await openKeys(folder)
  expect(found.root.serialNumber).toBe(made.root.serialNumber)
  expect(found.seal.certificate.serialNumber).toBe(made.seal.certificate.serialNumber)
})

test('nobody but their owner can read them', async () => {
  await openKeys(folder)
  for (const name of await readdir(join(folder, 'authority'))) {
    expect((await stat(join(folder, 'authority', name))).mode & 0o777).toBe(0o600)
  }
})

test('processes that start at once end up with the same', async () => {
  const script = fileURLToPath(new URL('./fixture/print-root.ts', import.meta.url))
  const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder])
  const printed = await Promise.all([run(), run(), run()])
  expect(new Set(printed.map(({ stdout }) => stdout)).size).toBe(1)
  expect(await readdir(folder)).toEqual(['authority'])
})

test('each certificate is vouched for by the next, and lasts as long as it should', async () => {
  const { root, issuing, seal } = await openKeys(folder, { now: new Date('2026-01-01T00:00:00Z') })
  expect(
    await seal.certificate.verify({ publicKey: issuing.certificate.publicKey, signatureOnly: true }),
  ).toBe(true)
  expect(await issuing.certificate.verify({ publicKey: root.publicKey, signatureOnly: true })).toBe(true)
  const years = [root, issuing.certificate, seal.certificate].map(
    ({ notAfter }) => notAfter.getUTCFullYear() - 2026,
  )
  expect(years).toEqual([25, 15, 3])
})

test('the seal is renewed before it runs out, under the same authority', async () => {
  const first = await openKeys(folder, { now: new Date('2026-01-01T00:00:00Z') })
  const later = await openKeys(folder, { now: new Date('2028-12-20T00:00:00Z') })
  expect(later.seal.certificate.serialNumber).not.toBe(first.seal.certificate.serialNumber)
  expect(later.issuing.certificate.serialNumber).toBe(first.issuing.certificate.serialNumber)
  expect(later.seal.certificate.notAfter.getUTCFullYear()).toBe(2031)
})

test('a signatory’s certificate names the person and the party, for a day', async () => {
  const keys = await openKeys(folder)
  const at = new Date()
  const signer = {
    name: '#1 "Zoé" \\ O’Neil, =x',
    title: { fr: 'présidente', en: 'President' },
    organization: { fr: 'Ö', en: 'O' },
  }
  const { certificate } = await issueSignatory(keys, signer, at)
  expect(certificate.subjectName.getField('CN')).toEqual([signer.name])
  expect(certificate.subjectName.getField('O')).toEqual(['Ö / O'])
  expect(certificate.notAfter.getTime() - at.getTime()).toBeLessThanOrEqual(86_400_000)
})
