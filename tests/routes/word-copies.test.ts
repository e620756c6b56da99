import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#app/commands/perform.ts'
import { wordCopy } from '#app/documents/word/copies.server.ts'
import type { Ledger } from '#app/record/ledger.server.ts'
import { previewCopy, proposeConfirmed } from '#app/web/word-copies.server.ts'
import type { Preview } from '#app/web/word-preview.server.ts'
import type { Database } from '#prisma/database.server.ts'
import * as cast from '#tests/cast.ts'
import { testDatabase } from '#tests/database.ts'
import { Edited } from '#tests/documents/word/edited.ts'
import { checkRecord, ledgerOver, record } from '#tests/record/rig.ts'
import { inReview } from '#tests/story.ts'

const { chloe, sunita, ID } = cast
const table = { agreement: ID, actor: chloe }
const LATER = '2026-06-01T12:00:00.000Z'

/** Words that do not repeat: equal ones would be taken for a file that is made to burst. */
const FIVE_MEGABYTES = Array.from({ length: 750_000 }, (_, at) => at).join(' ')

let database: Database
let ledger: Ledger
let copy: Uint8Array
let desk: { ledger: Ledger; now: () => Date }

const found = async () => {
  const now = await ledger.find(ID)
  if (!now) throw new Error('no agreement')
  return now
}

beforeAll(async () => {
  database = await testDatabase()
  ledger = ledgerOver(database)
  desk = { ledger, now: () => new Date(LATER) }
  await record(ledger, inReview())
  const bytes = await wordCopy(ledger, await found(), { since: null, language: 'en' })
  copy = bytes ?? new Uint8Array()
}, 120_000)
afterAll(() => database.close())

async function preview(bytes: Uint8Array): Promise<Preview> {
  return previewCopy(desk, await found(), new File([bytes as BlobPart], 'copy.docx'))
}

/** The whole of what a page sends back when everything is ticked. */
function ticked({ offers, comments }: Preview, reason = '') {
  const lines = (all: { input: string | null }[]) => all.flatMap(({ input }) => input ?? [])
  return { offers: lines(offers), comments: lines(comments), reason }
}

/** What the second clause says in English, and one of its words. */
async function word(clause: string) {
  const text = (await found()).agreement.clauses[clause]?.text.en ?? ''
  const [first = ''] = text.match(/[a-z]{6,}/) ?? []
  return { text, first }
}

describe('an edited copy', () => {
  test('that nobody edited proposes nothing', async () => {
    const read = await preview(copy)
    expect(read).toMatchObject({ offers: [], unmatched: [], comments: [], more: 0 })
    expect(read.unchanged).toBe((await found()).agreement.order.length)
  })

  test('becomes proposals and comments once it is confirmed, and until then nothing', async () => {
    const { text, first } = await word('c02')
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="Karim"><w:p><w:r><w:t>Too short.</w:t></w:r></w:p></w:comment></w:comments>`
    const edited = new Edited(copy)
      .swap(/(w:name="ent_c02_r1_en_text"[^>]*>)/, '$1<w:commentRangeStart w:id="3"/>')
      .replaceTracked(first, 'otherwise')
    const { head } = await found()
    const read = await preview(edited.bytes({ 'word/comments.xml': comments }))
    expect((await found()).head).toBe(head)
    const [offer] = read.offers
    expect(read.offers).toHaveLength(1)
    expect(offer).toMatchObject({ clause: 'c02', number: 2, revision: 1, newer: null, reasons: [] })
    expect(offer?.after.text.en).toBe(text.replace(first, 'otherwise'))
    const made = await proposeConfirmed(desk, table, ticked(read, 'Clearer.'))
    expect(made).toEqual({ proposals: 1, comments: 1, refused: [] })
    const [proposal, comment] = (await ledger.read(ID)).slice(-2)
    expect(proposal).toMatchObject({ type: 'proposal.made', actor: chloe.person, party: chloe.party })
    expect(proposal?.facts[0]).toMatchObject({
      ...{ clause: 'c02', revision: 1, reason: 'Clearer.', source: 'word', party: chloe.party },
      changes: { text: { en: text.replace(first, 'otherwise') } },
    })
    expect(comment?.facts[0]).toMatchObject({
      clause: 'c02',
      words: 'Too short.\n\nKarim (Word)',
      lane: 'parties',
    })
    await checkRecord(ledger)
  })

  test('of an older revision says so, and its proposal speaks of the revision that it was made from', async () => {
    const { first } = await word('c03')
    const clause = (await found()).agreement.clauses.c03
    if (!clause) throw new Error('no clause')
    const input = {
      clause: 'c03',
      seen: 1,
      title: clause.title,
      text: { ...clause.text, fr: `${clause.text.fr} Toujours.` },
    }
    await perform(ledger, { verb: 'revise-clause', agreement: ID, input, actor: sunita, at: LATER })
    const read = await preview(new Edited(copy).replace(first, 'otherwise').bytes())
    const mine = read.offers.find((offer) => offer.clause === 'c03')
    expect(mine).toMatchObject({ revision: 1, newer: 2, reasons: [] })
    expect(mine?.after.text.fr).toBe(clause.text.fr)
    await proposeConfirmed(desk, table, { ...ticked({ ...read, offers: mine ? [mine] : [] }), comments: [] })
    expect((await ledger.read(ID)).at(-1)?.facts[0]).toMatchObject({
      revision: 1,
      changes: { text: { en: expect.any(String) } },
    })
    expect((await found()).agreement.clauses.c03?.text.fr).toBe(`${clause.text.fr} Toujours.`)
  })

  test('confirmed in part refused says which, and makes the others', async () => {
    const at = { seen: 1, title: { fr: 'Autre titre' } }
    const offers = [
      JSON.stringify({ clause: 'c77', ...at }),
      JSON.stringify({ clause: 'c02', seen: 9, title: { fr: 'Autre' } }),
      'not JSON',
      JSON.stringify({ clause: 'c02', ...at }),
    ]
    const made = await proposeConfirmed(desk, table, { offers, comments: [], reason: '' })
    expect(made.proposals).toBe(1)
    expect(made.refused.map(({ clause, code }) => `${clause} ${code}`)).toEqual([
      'c77 clause_missing',
      'c02 revision_missing',
      expect.stringMatching(/^ /),
    ])
  })

  test('with what no text may hold offers that clause to nobody, and says why', async () => {
    const { first } = await word('c02')
    const marks = await preview(new Edited(copy).replace(first, 'a\u202eb').bytes())
    expect(marks.offers).toMatchObject([
      { clause: 'c02', input: null, reasons: [{ code: 'forbidden_character' }] },
    ])
    const long = await preview(new Edited(copy).replace(first, FIVE_MEGABYTES).bytes())
    expect(long.offers).toMatchObject([{ clause: 'c02', input: null, reasons: [{ code: 'too_long' }] }])
    const outside = await preview(
      new Edited(copy).replace('Dans cette copie', FIVE_MEGABYTES.slice(0, 200_000)).bytes(),
    )
    expect(JSON.stringify(outside.unmatched).length).toBeLessThan(5_000)
  })
})

describe('a hostile file', () => {
  const head = '<?xml version="1.0"?>'
  const laughs = `${head}<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;</w>`
  const edited = () => new Edited(copy)
  const other = () => edited().every(/ent_copy_x[0-9a-f]{11}_/g, 'ent_copy_x00000000000_')
  const future = () => edited().every(/(ent_copy_x[0-9a-f]{11}_)\d+/g, '$1999')
  const macros = (types: string) =>
    edited().bytes({
      '[Content_Types].xml': types.replace(/wordprocessingml\.document\.main/, 'macroEnabled.main'),
    })
  const TYPES = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  test.each<[string, () => Uint8Array, string]>([
    ['not a ZIP', () => strToU8('%PDF-1.7 hello'), 'word_not_word'],
    ['an empty ZIP', () => zipSync({ 'a.txt': strToU8('a') }), 'word_not_word'],
    ['a ZIP cut in the middle', () => copy.slice(0, 9000), 'zip_unreadable'],
    ['a zip bomb', () => edited().bytes({ 'word/comments.xml': ' '.repeat(30_000_000) }), 'zip_too_large'],
    [
      'a bomb of equal bytes',
      () => edited().bytes({ 'word/comments.xml': ' '.repeat(3_000_000) }),
      'zip_too_large',
    ],
    ['names that lead out', () => edited().bytes({ '../../evil.txt': 'a' }), 'zip_names'],
    ['a billion laughs', () => edited().bytes({ 'word/comments.xml': laughs }), 'word_unreadable'],
    ['a lone surrogate', () => edited().swap('État n°', '&#xD800;').bytes(), 'word_unreadable'],
    ['a control character', () => edited().swap('État n°', '&#x0;').bytes(), 'word_unreadable'],
    ['no XML', () => edited().swap('</w:body>', '').bytes(), 'word_unreadable'],
    [
      'elements without end',
      () =>
        edited()
          .swap('<w:body>', `<w:body>${'<w:p>'.repeat(5000)}`)
          .bytes(),
      'word_unreadable',
    ],
    ['macros by their type', () => macros(TYPES), 'word_macros'],
    ['macros by their part', () => edited().bytes({ 'word/vbaProject.bin': 'a' }), 'word_macros'],
    [
      'no copy of ours',
      () =>
        edited()
          .every(/ent_copy_/g, 'copy_')
          .bytes(),
      'word_not_a_copy',
    ],
    ['a copy of another agreement', () => other().bytes(), 'word_other_agreement'],
    ['a copy of a state that never was', () => future().bytes(), 'word_unknown_state'],
  ])('%s gets a clear answer and changes nothing', async (_, bytes, code) => {
    const before = (await found()).head
    const refused = { kind: 'Invalid', reasons: [{ code }] }
    await expect(preview(bytes())).rejects.toMatchObject(refused)
    expect((await found()).head).toBe(before)
  })
})
