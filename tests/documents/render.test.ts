import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { closeRenderer, renderAgreement, UnsupportedCharacters } from '#app/documents/render.ts'
import { CREATED_AT, consortium, digestOf, pair } from './fixture/consortium.ts'
import { drawn } from './fixture/signing.ts'

// Drawing and making keys take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const DRAFT = { fr: 'ÉBAUCHE', en: 'DRAFT' }

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function open(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes)
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages
}

type Node = { role?: string; children?: Node[] }

function count(node: Node | null, counts: Record<string, number> = {}): Record<string, number> {
  if (node?.role) counts[node.role] = (counts[node.role] ?? 0) + 1
  for (const child of node?.children ?? []) count(child, counts)
  return counts
}

async function roles(bytes: Uint8Array): Promise<Record<string, number>> {
  const pdf = await open(bytes)
  const counts: Record<string, number> = {}
  for (let number = 1; number <= pdf.numPages; number++) {
    count((await (await pdf.getPage(number)).getStructTree()) as Node | null, counts)
  }
  return counts
}

afterAll(closeRenderer)

describe('a drawn agreement', () => {
  test('is the same to the byte when drawn again', async () => {
    const once = await drawn(pair())
    const again = await drawn(pair())
    expect(sha256(again)).toBe(sha256(once))
  })

  test('is the same to the byte in another process, another time zone and another locale', async () => {
    const here = sha256(await drawn(pair()))
    const script = fileURLToPath(new URL('./fixture/print-hash.ts', import.meta.url))
    const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'fr_CA.UTF-8' }
    const there = execFileSync(process.execPath, ['--import', 'tsx', script], { env })
    expect(there.toString()).toBe(here)
  })

  test('case 21: shows the digest and the page number at the foot of every page, so that pages of two versions never mix unseen', async () => {
    const pages = await textOf(await drawn(pair()))
    expect(pages.every((page) => page.includes(digestOf(pair())))).toBe(true)
    expect(pages.at(-1)).toContain(`${pages.length} / ${pages.length}`)
  })

  test('says both languages of each clause, its duties and who holds them', async () => {
    const text = (await textOf(await drawn(pair()))).join(' ')
    for (const words of [
      'Définition de l’AIT',
      'Definition of WIL',
      'Adopter une définition commune',
      'Accountable',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('can be read aloud: headings, a table with its head once, a form for each signature and the seal', async () => {
    const found = await roles(await drawn(pair()))
    expect(found).toMatchObject({ H1: 2, H2: 12, H3: 4, Form: 3, Table: 1, TR: 4, LI: 2 })
    expect(found.TD).toBe(3 * 2)
    expect(found.TH).toBe(3 + 3)
  })

  test('claims PDF/A-3a and PDF/UA-1', async () => {
    const file = new TextDecoder('latin1').decode(await drawn(pair()))
    expect(file).toMatch(/<pdfaid:part>3<.*?>\s*<pdfaid:conformance>A</)
    expect(file).toContain('<pdfuaid:part>1<')
  })

  test('has a bookmark for each clause', async () => {
    const outline = await (await open(await drawn(pair()))).getOutline()
    const titles = outline.map(({ title }) => title)
    expect(titles).toContain('1. Définition de l’AIT / Definition of WIL')
    expect(titles).toContain('Signatures / Signatures')
  })

  test('keeps thirteen signatories apart, each with a field', async () => {
    const pdf = await open(await drawn(consortium()))
    const fields = await pdf.getFieldObjects()
    expect(Object.keys(fields ?? {})).toHaveLength(14)
  })
})

test('a schedule is printed under its clause by its title and the digest of its file', async () => {
  const content = pair()
  const schedule = {
    id: 'B',
    title: { fr: 'Places par lieu', en: 'Places by site' },
    sha256: 'ab'.repeat(32),
  }
  const clauses = content.clauses.map((clause, index) =>
    index === 0 ? { ...clause, schedules: [schedule] } : clause,
  )
  const pages = (await textOf(await drawn({ ...content, clauses }))).join(' ')
  expect(pages).toContain('Annexe / Schedule · Places par lieu / Places by site')
  expect(pages.replaceAll(/\s/g, '')).toContain(schedule.sha256)
})

test('lists and emphasis are drawn and tagged as what they are', async () => {
  const content = pair()
  const text =
    'Un *avis **ᓄᓇᕗᑦ** écrit*, selon [la clause](c02)\u00a0:\n\n1. dix jours\n   - ouvrables\n2. trente **jours**'
  if (content.clauses[0]) content.clauses[0].text.fr = text
  const before = await roles(await drawn(pair()))
  const bytes = await drawn(content)
  const found = await roles(bytes)
  expect(found.L).toBe((before.L ?? 0) + 2)
  expect(found.LI).toBe((before.LI ?? 0) + 3)
  expect(found.Lbl).toBe((before.Lbl ?? 0) + 3)
  const pages = (await textOf(bytes)).join(' ').replace(/\s+/g, ' ')
  expect(pages).not.toContain('*')
  expect(pages.replace(/\s/g, '')).toContain(
    'Unavisᓄᓇᕗᑦécrit,selonlaclause:1.dixjours•ouvrables2.trentejours',
  )
})

describe('a draft', () => {
  const draft = () =>
    renderAgreement({ content: pair(), digest: null, watermark: DRAFT, createdAt: CREATED_AT })

  test('carries its watermark on every page', async () => {
    const pages = await textOf(await draft())
    expect(pages.every((page) => page.includes('ÉBAUCHE / DRAFT'))).toBe(true)
  })

  test('has no field that could be signed', async () => {
    expect(await (await open(await draft())).getFieldObjects()).toBeNull()
  })
})

describe('characters', () => {
  test('syllabics and letters with marks are drawn and can be extracted', async () => {
    const content = pair()
    const words = ['ᓄᓇᕗᑦ', 'ᓀᐦᐃᔭᐍᐏᐣ', 'Tłı̨chǫ', 'SENĆOŦEN', 'k̓ʷ x̌ ƛ̓']
    if (content.clauses[0]) content.clauses[0].text.en = words.join(', ')
    const text = (await textOf(await drawn(content))).join(' ').normalize('NFC').replace(/\s/g, '')
    for (const word of words) expect(text).toContain(word.normalize('NFC').replace(/\s/g, ''))
  })

  test('one that no font has is refused, with its place', async () => {
    const content = pair()
    if (content.clauses[1]) content.clauses[1].text.fr += ' 🙂'
    const refused = await drawn(content).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UnsupportedCharacters)
    expect((refused as UnsupportedCharacters).found).toEqual([
      { character: '🙂', codePoint: 'U+1F642', place: 'clause 2', language: 'fr' },
    ])
  })

  test('a title with signs that XML uses does not break the file', async () => {
    const content = pair()
    content.title.en = 'Wood & Sons <Ltd>'
    expect(new TextDecoder('latin1').decode(await drawn(content))).toContain('Wood &amp; Sons &lt;Ltd&gt;')
  })
})

test('a digest that is not that of the content is refused', async () => {
  const request = { content: pair(), digest: '0'.repeat(64), watermark: null, createdAt: CREATED_AT }
  await expect(renderAgreement(request)).rejects.toThrow('not the digest of the content')
})
