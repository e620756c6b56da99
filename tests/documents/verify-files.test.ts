import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeRenderer } from '#app/documents/render.ts'
import { type GivenFile, LARGEST, type Report, verifyFiles } from '#app/documents/verify-files.ts'
import type { History } from '#app/record/entry.ts'
import { contentOf } from '#machines/content-of.ts'
import * as cast from '#tests/cast.ts'
import { act, signs } from '#tests/story.ts'
import { entryAfter, exported, historyOf, sealedTruly } from './fixture/history.ts'
import { rootOf, signedByAll, withKeys } from './fixture/signing.ts'

// Drawing and making keys take seconds, and more on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const signedActs = () => [
  ...sealedTruly(),
  ...[cast.marcAntoine, cast.corinne, cast.karim, cast.dominic].map((by) => signs(by)),
]
const { history, agreement } = exported(signedActs())

let pdf: Uint8Array
let root: Uint8Array
let pem: string
beforeAll(async () => {
  await withKeys(async (keys) => {
    root = rootOf(keys)
    pem = keys.root.toString('pem')
    pdf = await signedByAll(contentOf(agreement), keys)
  })
})
afterAll(closeRenderer)

function file(name: string, bytes: Uint8Array | string): GivenFile {
  const read = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return { name, size: read.length, read: async () => read }
}

const thePdf = () => file('agreement.pdf', pdf)
const json = (one: History, name = 'history.json') => file(name, JSON.stringify(one))

/** The reports on some files, with this installation's root believed unless told otherwise. */
async function reportsOn(files: GivenFile[], asked: { roots?: Uint8Array[]; head?: string } = {}) {
  return verifyFiles(files, { roots: asked.roots ?? [root], head: asked.head ?? null })
}

async function reportOn(
  one: GivenFile,
  asked: { roots?: Uint8Array[]; head?: string } = {},
): Promise<Report> {
  return (await reportsOn([one], asked))[0] as Report
}

function failed({ checks }: Report): string[] {
  return checks.filter(({ ok }) => ok === false).map(({ check }) => check)
}

/** A history in which one entry says something else. */
function altered(sequence: number): History {
  const entries = history.entries.map((entry) => ({ ...entry }))
  const entry = entries[sequence - 1]
  if (entry) entry.payload = entry.payload?.replace('"type":"', '"type": "')
  return { ...history, entries }
}

describe('a PDF and its history', () => {
  test('together pass every check: who signed when, and that the history tells of this text', async () => {
    const [one, other] = await reportsOn([thePdf(), json(history)])
    expect(one?.checks.map(({ ok }) => ok).every((ok) => ok === true)).toBe(true)
    expect(other?.checks.map(({ ok }) => ok).every((ok) => ok === true)).toBe(true)
    expect(one?.verdict).toMatchObject({
      tone: 'good',
      text: { en: expect.stringContaining('every signature') },
    })
    expect(one?.checks.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['content.recorded', 'seal.stands', 'signature.recorded', 'signature.root']),
    )
    expect(one?.signed.map(({ party, capacity }) => [party.en, capacity?.en])).toContainEqual([
      'Hydraulis Energy Inc.',
      'Vice-President, Talent',
    ])
    expect(other).toMatchObject({
      digest: one?.digest,
      missing: [],
      title: { en: 'Placements in a unionized workplace' },
    })
    expect(other?.signed).toHaveLength(4)
    expect(other?.head).toMatchObject({
      sequence: history.entries.length,
      hash: history.entries.at(-1)?.hash,
    })
  })

  test('say so when the history never sealed this text', async () => {
    const unsealed = exported(signedActs().slice(0, 8)).history
    const [one] = await reportsOn([thePdf(), json(unsealed)])
    expect(failed(one as Report)).toEqual(['content.recorded'])
    expect(one?.verdict.text.en).toContain('never sealed this text')
  })

  test('say so when the text was unsealed since', async () => {
    const change = { clause: 'c02', seen: 1, body: { text: cast.words('Dix places.', 'Ten placements.') } }
    const unseal = act(
      'unseal-agreement',
      ({ seals }) => ({ digest: seals[0]?.digest ?? '', reason: 'Une erreur.', changes: [change] }),
      cast.sunita,
    )
    const [one] = await reportsOn([thePdf(), json(exported([...sealedTruly(), unseal]).history)])
    expect(failed(one as Report)).toEqual(['seal.stands', 'signature.recorded'])
    expect(one?.verdict.tone).toBe('bad')
  })

  test('name the signatures that the history does not know', async () => {
    const [one] = await reportsOn([thePdf(), json(exported(signedActs().slice(0, -1)).history)])
    expect(failed(one as Report)).toEqual(['signature.recorded'])
    expect(one?.checks[0]?.detail.fr).toContain('utt412')
  })
})

describe('a PDF', () => {
  test('with one byte changed is named as altered, the failed check first', async () => {
    const bytes = pdf.slice()
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    const report = await reportOn(file('agreement.pdf', bytes))
    expect(report.verdict).toMatchObject({ tone: 'bad', text: { fr: expect.stringContaining('altéré') } })
    expect(report.checks[0]).toMatchObject({ check: 'signature.bytes', ok: false })
    expect(report.checks[0]?.fields).toHaveLength(5)
  })

  test('cut short is said to be cut, in each language', async () => {
    const report = await reportOn(file('agreement.pdf', pdf.slice(0, -300)))
    expect(failed(report)).toEqual(['file.readable'])
    expect(report.checks[0]?.detail.fr).toContain('il y manque quelque chose')
    expect(report.checks[0]?.detail.en).toContain('something is missing')
  })

  test('sealed elsewhere is named as such, unless the root over there is given too', async () => {
    await withKeys(async (keys) => {
      const believed = { roots: [rootOf(keys)] }
      const foreign = await reportOn(thePdf(), believed)
      expect(failed(foreign)).toEqual(['signature.root'])
      expect(foreign.verdict).toMatchObject({
        tone: 'open',
        text: { en: expect.stringContaining('another installation') },
      })
      const [known, certificate] = await reportsOn([thePdf(), file('root.pem', pem)], believed)
      expect(failed(known as Report)).toEqual([])
      expect(certificate).toMatchObject({ kind: 'root', verdict: { tone: 'open' } })
    })
  })

  test('without any root leaves open who sealed it', async () => {
    const report = await reportOn(thePdf(), { roots: [] })
    expect(report.verdict).toMatchObject({
      tone: 'open',
      text: { en: expect.stringContaining('could not be compared') },
    })
    expect(report.checks.at(-1)).toMatchObject({ check: 'signature.root', ok: null })
  })
})

describe('a history', () => {
  test('with one entry changed names it, and says that those before it hold', async () => {
    const report = await reportOn(json(altered(5)))
    expect(report.checks[0]).toMatchObject({ check: 'history.chain', ok: false })
    expect(report.checks[0]?.detail.en).toBe('Entry 5 is the first bad one: what it says was changed.')
    expect(report.verdict.text.fr).toContain(
      'l’entrée 5 est la première fautive. Les 4 entrées d’avant tiennent',
    )
    expect(report.head?.sequence).toBe(4)
  })

  test('is still the same for whoever holds an older head, and is not when it was rewritten', async () => {
    const head = history.entries[6]?.hash ?? ''
    const same = await reportOn(json(history), { head })
    expect(same.checks).toContainEqual(expect.objectContaining({ check: 'history.head', ok: true }))
    const rewritten = exported(signedActs()).history
    const other = await reportOn(json(rewritten), { head })
    expect(failed(other)).toEqual(['history.head'])
    expect(other.verdict.tone).toBe('bad')
  })

  test('goes on from an older copy of itself, and not from one that was rewritten', async () => {
    const older = json({ ...history, entries: history.entries.slice(0, 9) }, 'older.json')
    const [, newer] = await reportsOn([older, json(history)])
    expect(newer?.checks).toContainEqual(expect.objectContaining({ check: 'history.continues', ok: true }))
    const [, other] = await reportsOn([older, json(exported(signedActs()).history)])
    expect(failed(other as Report)).toEqual(['history.continues'])
  })

  test('whose entries hold together but say what cannot be is found out', async () => {
    const clause = cast.body(cast.words('Titre'), cast.words('Texte'))
    const revised = { type: 'clause.revised' as const, clause: 'c99', revision: 2, body: clause }
    const fact = { ...revised, kind: 'substantive' as const, because: [], objection: null, by: 'p05' }
    const wrong = entryAfter(history.entries, {
      type: 'clause.revised',
      at: '2026-09-01T12:00:00.000Z',
      facts: [fact],
    })
    const report = await reportOn(json(historyOf([...history.entries, wrong])))
    expect(failed(report)).toEqual(['history.contents'])
    expect(report.checks[0]?.detail.en).toContain(`Entry ${history.entries.length + 1} `)
  })

  test('that sealed another digest than that of its text is found out', async () => {
    const sealing = act('seal-agreement', { digest: 'a'.repeat(64) }, cast.sunita)
    const report = await reportOn(json(exported([...sealedTruly().slice(0, -1), sealing]).history))
    expect(failed(report)).toEqual(['history.sealed'])
  })

  test('without entries is no history', async () => {
    expect((await reportOn(json(historyOf([])))).verdict.tone).toBe('bad')
  })

  test('tells how far the check is', async () => {
    const told: [string, number, number][] = []
    const progress = (...step: [string, number, number]) => told.push(step)
    await verifyFiles([json(history)], { roots: [], progress })
    expect(told[0]).toEqual(['history.json', history.entries.length, 2 * history.entries.length])
  })
})

describe('another file', () => {
  test('is said to be neither, empty, or too large, without being read', async () => {
    const huge = { name: 'film.mov', size: LARGEST + 1, read: () => Promise.reject(new Error('read')) }
    const reports = await reportsOn([file('letter.txt', 'Bonjour'), file('nothing.pdf', ''), huge])
    expect(reports.map(failed)).toEqual([['file.kind'], ['file.size'], ['file.size']])
    expect(reports.map(({ verdict }) => verdict.text.en)).toEqual([
      expect.stringContaining('neither a PDF nor an exported history'),
      'This file is empty.',
      expect.stringContaining('over 200 MB'),
    ])
  })

  test('that only begins like a certificate is no root', async () => {
    expect(failed(await reportOn(file('root.pem', '-----BEGIN CERTIFICATE-----\nno')))).toEqual(['file.kind'])
  })
})
