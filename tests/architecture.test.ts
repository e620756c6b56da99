import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Rooms of the house, most particular first. A room may import itself, and only what stands beside it. */
const MAY_IMPORT: Record<string, string[]> = {
  machines: ['xstate', 'zod', 'diff', 'node-diff3'],
  templates: ['react', '@react-pdf/renderer', 'machines'],
  prisma: ['@prisma/', '@electric-sql/', 'pglite-prisma-adapter', 'pg', 'pg-boss', 'node:'],
  'app/record': ['machines', 'prisma', 'zod', 'canonicalize', 'node:crypto'],
  'app/projections': ['machines', 'templates', 'prisma', 'app/record'],
  'app/people': ['prisma', 'zod', 'better-auth', 'rate-limiter-flexible', 'node:'],
  'app/drafts': ['prisma', 'zod'],
  'app/commands': ['machines', 'templates', 'zod', 'app/record'],
  'app/documents': [
    'machines',
    'templates',
    'prisma',
    'app/record',
    'app/projections',
    ...documentLibraries(),
  ],
  'app/notices': ['machines', 'prisma', 'app/locales', 'app/people', 'nodemailer', 'node:'],
  'app/locales': ['machines', 'i18next', 'react'],
  'app/ui/editor': ['machines', 'react', 'app/locales', 'app/ui', ...editorLibraries()],
  'app/ui': ['machines', 'react', 'app/locales', 'app/ui/editor', '@fontsource/'],
  'app/web': ['*'],
  'app/routes': ['*'],
  'app/cli': ['*'],
}

function documentLibraries(): string[] {
  const pdf = [
    '@react-pdf/',
    'pdfkit',
    '@libpdf/core',
    'fontkit',
    'piscina',
    'tsx',
    'react',
    'fflate',
    'pako',
    // Word files: written, and read again from their ZIP and XML.
    'docx',
    'yauzl',
    'saxes',
    'diff',
  ]
  return [...pdf, 'pkijs', 'asn1js', '@peculiar/x509', 'reflect-metadata', 'zod', 'canonicalize', 'node:']
}

function editorLibraries(): string[] {
  const parts = ['commands', 'history', 'inputrules', 'keymap', 'model', 'schema-list', 'state', 'view']
  return parts.map((part) => `prosemirror-${part}`)
}

type Import = { file: string; room: string; target: string; typeOnly: boolean }

const ROOMS = Object.keys(MAY_IMPORT)
const SOURCE = /\.(ts|tsx|js)$/
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesIn(path)
    // What was released is a file that was made, and is held by tests/machines/versions.test.ts.
    const released = folder === 'machines/released' && entry.name.endsWith('.js')
    return SOURCE.test(entry.name) && !released ? [path] : []
  })
}

function roomOf(path: string): string {
  return ROOMS.find((room) => path === room || path.startsWith(`${room}/`)) ?? path.split('/')[0] ?? path
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? ''
    return { file, room: roomOf(file), target: resolved(file, target), typeOnly: type !== undefined }
  })
}

function resolved(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  return target.startsWith('.') ? normalize(join(file, '..', target)) : target
}

const sources = [...new Set(ROOMS.map((room) => room.split('/')[0] as string))].flatMap(filesIn)
const imports = sources.flatMap(importsOf)

function allowed({ room, target, typeOnly }: Import): boolean {
  const list = MAY_IMPORT[room]
  if (!list || list.includes('*') || roomOf(target) === room) return true
  // A component is told the shape of what it shows; nothing of it is there at run time.
  if (room === 'app/ui' && typeOnly) return true
  return list.some(
    (name) =>
      target === name ||
      target.startsWith(name.endsWith('/') ? name : `${name}/`) ||
      (name.endsWith(':') && target.startsWith(name)),
  )
}

function offenders(bad: (each: Import) => boolean): string[] {
  return imports.filter(bad).map(({ file, target }) => `${file} → ${target}`)
}

describe('the house', () => {
  test('every room imports only what the table allows', () => {
    expect(sources.length).toBeGreaterThan(100)
    expect(offenders((each) => !allowed(each))).toEqual([])
  })

  test('Remix stands only in routes, web, the root and the entries', () => {
    const fence = /^app\/(routes|web)\/|^app\/(root|entry\.\w+|routes)\.tsx?$/
    expect(offenders(({ file, target }) => target.startsWith('@remix-run/') && !fence.test(file))).toEqual([])
  })

  test('routes never open the database themselves', () => {
    const opens = (target: string) => target.startsWith('prisma/') && !target.startsWith('prisma/generated')
    expect(
      offenders(({ room, target, typeOnly }) => room === 'app/routes' && opens(target) && !typeOnly),
    ).toEqual([])
  })

  test('only the ledger writes entries', () => {
    const writes = /INSERT INTO "(Entry|Payload)"|\b(entry|payload)\.(create|createMany|upsert|update|delete)/
    const writers = sources.filter((file) => writes.test(readFileSync(file, 'utf8')))
    expect(writers).toEqual(['app/record/writing.server.ts'])
    const callers = sources.filter((file) => /\binsertEntry\(tx/.test(readFileSync(file, 'utf8')))
    expect(callers).toEqual(['app/record/ledger.server.ts'])
  })

  test('the environment is read in one place', () => {
    const readers = sources.filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')))
    expect(readers).toEqual(['app/web/config.server.ts'])
  })

  test('machines and templates have no clock, no chance and no way out', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|randomUUID|\bfetch\(|process\.|node:/
    const found = sources.filter(
      (file) => /^(machines|templates)\//.test(file) && impure.test(readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })

  test('commands know no request and no form', () => {
    const web = /\bFormData\b|\bRequest\b|\bResponse\b/
    const found = sources.filter(
      (file) => file.startsWith('app/commands/') && web.test(readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })

  test('no room is a drawer', () => {
    const drawers = /(^|\/)(utils?|helpers?|lib|common|misc|types)(\/|\.tsx?$)/
    expect(sources.filter((file) => drawers.test(file))).toEqual([])
  })

  test('what a browser runs to verify reaches nothing of the server', () => {
    const reached = new Set(['app/documents/verify-worker.ts'])
    for (const file of reached) {
      const own = imports.filter((each) => each.file === file && !each.typeOnly)
      for (const { target } of own) reached.add(target)
    }
    expect([...reached]).toContain('app/record/verify-contents.ts')
    expect([...reached].filter((file) => /node:|\.server/.test(file))).toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
    expect(long.filter((file) => !file.startsWith('app/locales/'))).toEqual([])
  })
})
