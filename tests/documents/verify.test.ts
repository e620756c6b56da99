import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openKeys } from '#app/documents/keys.ts'
import { closeRenderer } from '#app/documents/render.ts'
import { sealDocument, signDocument } from '#app/documents/seal.ts'
import { type Verification, verifyPdf } from '#app/documents/verify.ts'
import { consortium, digestOf, pair } from './fixture/consortium.ts'
import { overlaid, retitled, withAPageMore } from './fixture/overlay.ts'
import { drawn, rootOf, SIGNED_AT, sealed, signedByAll, withKeys } from './fixture/signing.ts'

// Drawing and making keys take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let signed: Uint8Array
let root: Uint8Array

beforeAll(async () => {
  await withKeys(async (keys) => {
    root = rootOf(keys)
    signed = await signedByAll(pair(), keys)
  })
})

afterAll(closeRenderer)

function failed({ checks }: Verification): string[] {
  return [...new Set(checks.filter(({ ok }) => ok === false).map(({ check }) => check))]
}

function flipped(bytes: Uint8Array, at: number, bit = 0): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ (1 << bit)
  return copy
}

function hasPdfsig(): boolean {
  try {
    execFileSync('pdfsig', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a signed agreement', () => {
  test('passes every check, and says who signed for whom', async () => {
    const found = await verifyPdf(signed, { trustedRoots: [root], expectedDigest: digestOf(pair()) })
    expect(failed(found)).toEqual([])
    expect(found.checks.every(({ ok }) => ok === true)).toBe(true)
    expect(found.missing).toEqual([])
    expect(found.signatures.map(({ field }) => field)).toEqual(['Seal', 'sig-poly', 'sig-utt412'])
    expect(found.signatures[1]).toMatchObject({
      signer: 'Nadia Benslimane',
      organization: 'Polytechnique du Grand Confluent / Greater Confluence Polytechnic',
      at: SIGNED_AT.toISOString(),
      level: 'B-B',
    })
  })

  test('signed by thirteen, passes every check', async () => {
    await withKeys(async (keys) => {
      const bytes = await signedByAll(consortium(), keys)
      const found = await verifyPdf(bytes, { trustedRoots: [rootOf(keys)] })
      expect(failed(found)).toEqual([])
      expect(found.signatures).toHaveLength(14)
    })
  })

  test('is found valid by poppler too', async () => {
    // On a developer's machine without poppler this says nothing; in continuous integration it must be there.
    if (!hasPdfsig() && !process.env.CI) return
    const folder = await mkdtemp(join(tmpdir(), 'entente-pdfsig-'))
    await writeFile(join(folder, 'signed.pdf'), signed)
    const said = execFileSync('pdfsig', ['-nocert', join(folder, 'signed.pdf')]).toString()
    await rm(folder, { recursive: true })
    expect(said.match(/Signature is Valid/g)).toHaveLength(3)
    expect(said.match(/Total document signed/g)).toHaveLength(1)
  })

  test('with names in letters that have marks keeps its fields intact', async () => {
    const content = pair()
    const party = content.parties[0]
    if (party) party.name = { fr: 'Nation Tłı̨chǫ č (ᓄᓇᕗᑦ)', en: 'Tłı̨chǫ č Nation \\ (ᓄᓇᕗᑦ)' }
    await withKeys(async (keys) => {
      const found = await verifyPdf(await signedByAll(content, keys), { trustedRoots: [rootOf(keys)] })
      expect(failed(found)).toEqual([])
    })
  })

  test('not yet signed by all names who is missing', async () => {
    await withKeys(async (keys) => {
      const found = await verifyPdf(await sealed(pair(), keys), { trustedRoots: [rootOf(keys)] })
      expect(failed(found)).toEqual([])
      expect(found.missing).toEqual(['sig-poly', 'sig-utt412'])
    })
  })

  test('can be signed with RSA-3072 keys', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-rsa-'))
    const keys = await openKeys(folder, { kind: 'RSA-3072' })
    const found = await verifyPdf(await signedByAll(pair(), keys), { trustedRoots: [rootOf(keys)] })
    await rm(folder, { recursive: true })
    expect(failed(found)).toEqual([])
  })

  test('cannot be signed twice in one place, nor where there is no place', async () => {
    await withKeys(async (keys) => {
      const signer = { name: 'N', title: { fr: 't', en: 't' }, organization: { fr: 'o', en: 'o' } }
      const request = { signer, at: SIGNED_AT, reason: 'r' }
      await expect(signDocument(signed, keys, { ...request, slot: 'sig-poly' })).rejects.toThrow(
        'already signed',
      )
      await expect(signDocument(signed, keys, { ...request, slot: 'sig-none' })).rejects.toThrow(
        'no signature field',
      )
      await expect(sealDocument(signed, keys, { at: SIGNED_AT })).rejects.toThrow('already signed')
    })
  })
})

describe('a changed byte', () => {
  const PLACES = 40

  test('is found in forty places spread over the file', async () => {
    const unseen: number[] = []
    for (let place = 0; place < PLACES; place++) {
      const at = Math.floor(((place + 0.5) * signed.length) / PLACES)
      const found = await verifyPdf(flipped(signed, at, place % 8), { trustedRoots: [root] })
      if (found.sound) unseen.push(at)
    }
    expect(unseen).toEqual([])
  })

  test('is found in every part of the last signature, its padding included', async () => {
    const file = new TextDecoder('latin1').decode(signed)
    const from = file.lastIndexOf('/Contents <') + '/Contents <'.length
    const unseen: number[] = []
    for (let place = 0; place < PLACES; place++) {
      const at = from + Math.floor((place * (file.indexOf('>', from) - from)) / PLACES)
      if ((await verifyPdf(flipped(signed, at), { trustedRoots: [root] })).sound) unseen.push(at)
    }
    expect(unseen).toEqual([])
  })

  test('is found in what no signature covers: the outer lengths and types, and the unused bits of a certificate', async () => {
    const file = new TextDecoder('latin1').decode(signed)
    const from = file.lastIndexOf('/Contents <') + '/Contents <'.length
    const digits = file.slice(from, file.indexOf('>', from)).replace(/(00)+$/, '')
    // Every digit of the head, of each certificate's own head and the head of its signature, and of a name's type.
    const heads = [...digits.matchAll(/3082(?=.{4}3082)|03(?:47|48|49)00|1310456E74656E7465/g)].flatMap(
      ({ index }) => Array.from({ length: 8 }, (_, step) => index + step),
    )
    const places = [...new Set([...Array.from({ length: 120 }, (_, step) => step), ...heads])]
    const unseen: number[] = []
    for (const place of places)
      if ((await verifyPdf(flipped(signed, from + place), { trustedRoots: [root] })).sound) unseen.push(place)
    expect(unseen).toEqual([])
    expect(heads.length).toBeGreaterThan(20)
  })

  test('is always found when the hash of the file is known', async () => {
    const { sha256 } = await verifyPdf(signed)
    const found = await verifyPdf(flipped(signed, signed.length - 3), { expectedSha256: sha256 })
    expect(failed(found)).toContain('file.sha256')
    expect(failed(await verifyPdf(signed, { expectedSha256: sha256 }))).toEqual([])
  })

  test('in the text is named as changed signed bytes, of all signatures', async () => {
    const found = await verifyPdf(flipped(signed, 5000), { trustedRoots: [root] })
    const named = found.checks.filter(({ check, ok }) => check === 'signature.bytes' && ok === false)
    expect(named.map(({ field }) => field)).toEqual(['Seal', 'sig-poly', 'sig-utt412'])
  })
})

describe('a forgery', () => {
  test('written over a page after the signatures is named', async () => {
    expect(failed(await verifyPdf(await overlaid(signed)))).toEqual([
      'revisions.allowed',
      'revisions.covered',
    ])
  })

  test('that adds a page is named', async () => {
    expect(failed(await verifyPdf(await withAPageMore(signed)))).toEqual([
      'revisions.allowed',
      'revisions.covered',
    ])
  })

  test('that gives another title is named', async () => {
    expect(failed(await verifyPdf(await retitled(signed)))).toContain('revisions.covered')
  })

  test('slipped in before the last signature is named though that signature holds', async () => {
    await withKeys(async (keys) => {
      const [slot] = pair().signing.signatures
      const signer = {
        name: 'N',
        title: { fr: 't', en: 't' },
        organization: pair().parties[0]?.name ?? { fr: '', en: '' },
      }
      const forged = await overlaid(await sealed(pair(), keys))
      const { bytes } = await signDocument(forged, keys, {
        slot: slot?.slot ?? '',
        signer,
        at: SIGNED_AT,
        reason: 'r',
      })
      expect(failed(await verifyPdf(bytes))).toEqual(['revisions.allowed', 'revisions.covered'])
    })
  })

  test('cut short is named', async () => {
    expect(failed(await verifyPdf(signed.slice(0, -200)))).toEqual(['file.readable'])
    expect(failed(await verifyPdf(signed.slice(0, 1000)))).toEqual(['file.readable'])
  })

  test('cut back to before the last signature says who is missing', async () => {
    const file = new TextDecoder('latin1').decode(signed)
    const end = file.lastIndexOf('%%EOF', file.length - 10) + 6
    expect((await verifyPdf(signed.slice(0, end))).missing).toEqual(['sig-utt412'])
  })

  test('made whole with other keys is named when the root is known', async () => {
    await withKeys(async (keys) => {
      const found = await verifyPdf(await signedByAll(pair(), keys), { trustedRoots: [root] })
      expect(failed(found)).toEqual(['signature.root'])
    })
  })

  test('of the text, sealed anew, is named when the digest is known', async () => {
    await withKeys(async (keys) => {
      const content = pair()
      content.title.en = 'Another agreement'
      const found = await verifyPdf(await sealed(content, keys), { expectedDigest: digestOf(pair()) })
      expect(failed(found)).toEqual(['content.expected'])
    })
  })

  test('that signs for another party is named', async () => {
    await withKeys(async (keys) => {
      const signer = { name: 'N', title: { fr: 't', en: 't' }, organization: { fr: 'Autre', en: 'Other' } }
      const request = { slot: 'sig-poly', signer, at: SIGNED_AT, reason: 'r' }
      const { bytes } = await signDocument(await sealed(pair(), keys), keys, request)
      expect(failed(await verifyPdf(bytes))).toEqual(['signature.party'])
    })
  })
})

test('without a known root the check of the root is left open, not passed', async () => {
  const { checks } = await verifyPdf(signed)
  expect(checks.filter(({ check }) => check === 'signature.root').map(({ ok }) => ok)).toEqual([
    null,
    null,
    null,
  ])
})

test('a document without a seal is not a sealed agreement', async () => {
  expect(failed(await verifyPdf(await drawn(pair())))).toEqual(['seal.certifies', 'revisions.covered'])
})

test('what is no PDF is said to be unreadable', async () => {
  expect(failed(await verifyPdf(new TextEncoder().encode('hello')))).toEqual(['file.readable'])
})
