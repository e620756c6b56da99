import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Comparison, compareCopy } from '#app/documents/word/compare-copy.ts'
import { matrixRows } from '#app/documents/word/matrix-table.ts'
import { type ReadCopy, readCopy } from '#app/documents/word/read-copy.ts'
import { writeCopy } from '#app/documents/word/write-copy.ts'
import type { Content } from '#machines/content.ts'
import { type Item, type List, parseProse, type Run } from '#machines/prose.ts'
import { writeProse } from '#machines/prose-writing.ts'
import type { Language } from '#machines/words.ts'
import { pair } from '../fixture/consortium.ts'
import { Edited } from './edited.ts'
import { requestFor, sixty } from './sixty.ts'

const content = sixty()
let copy: Uint8Array
let before: ReadCopy

beforeAll(async () => {
  copy = await writeCopy({ ...requestFor(content), since: null })
  before = await readCopy(copy, content.clauses)
})

async function brought(bytes: Uint8Array): Promise<Comparison> {
  return compareCopy(content, before, await readCopy(bytes, content.clauses))
}
const clause = (number: number) => content.clauses[number - 1] as Content['clauses'][number]

describe('an agreement of sixty clauses as a Word file', () => {
  test('has every title and text, in both languages, as the record has them', () => {
    expect(before.fields.size).toBe(240)
    for (const { field, words } of before.fields.values()) {
      const said = content.clauses.find(({ id }) => id === field.clause)?.[field.part][field.language] ?? ''
      expect(words).toBe(field.part === 'text' ? writeProse(parseProse(said)) : said)
    }
  })

  test('comes back with nothing to propose, as it was and after Word has saved it', async () => {
    const nothing = { found: [], unmatched: [], unchanged: content.clauses.map(({ number }) => number) }
    expect(await brought(copy)).toEqual(nothing)
    expect(await brought(new Edited(copy).noise().bytes())).toEqual(nothing)
  })

  test('comes back with fifteen proposals after fifteen edits, and nothing else', async () => {
    const edited = new Edited(copy)
      .swap(/(w:name="ent_row_0_0".*?<w:t[^>]*>)A(<\/w:t>)/s, '$1c$2')
      .replace('no 4', 'numéro 4')
      .replaceInPieces(' « avise »\u00a0: dans les 15', ' « peut aviser »\u00a0: dans les 20')
      .replaceTracked('within 18 days', 'within 30 days')
      .replaceTracked('cas de force majeure 11', '')
      .replaceTracked('The rest of 14 stands.', 'Nothing more.')
      .addAfter('premier point 17', 'point nouveau 17')
      .addAfter('The rest of 20 stands.', 'And more of 20.', { tracked: true })
      .removeParagraph('détail 23')
      .removeParagraph('fourth 26')
      .embolden('The rest of 29 stands.')
      .move('The rest of 32 stands.', 'third 32')
      .unlink('la clause 34')
      .replace('premier point 38', 'premier point 38, à l’été')
      .replace('third 38', 'third 38, in summer')
      .replaceInPieces('L’établissement 44', 'Chaque établissement * 44')
      .noise()
    const { found, unmatched } = await brought(edited.bytes())
    expect(unmatched).toEqual([])
    const [first, ...others] = found
    expect(first).toMatchObject({ clause: firstRow.clause, title: {}, text: {} })
    expect(first?.letters).toEqual({ [firstRow.duty.id]: { [firstRow.party]: 'C' } })
    expect(others.map(({ number, title, text, letters }) => ({ number, title, text, letters }))).toEqual([
      only(4, { title: { fr: 'Stages à l’été, numéro 4' } }),
      changed(5, 'fr', '« avise »\u00a0: dans les 15', '« peut aviser »\u00a0: dans les 20'),
      changed(8, 'en', 'within 18 days', 'within 30 days'),
      changed(11, 'fr', ' *cas de force majeure 11*', ' '),
      changed(14, 'en', 'The rest of 14 stands.', 'Nothing more.'),
      changed(17, 'fr', '- premier point 17', '- premier point 17\n- point nouveau 17'),
      changed(20, 'en', 'The rest of 20 stands.', 'The rest of 20 stands.\n\nAnd more of 20.'),
      changed(23, 'fr', '\n  1. détail 23', ''),
      changed(26, 'en', '\n4. fourth 26', ''),
      changed(29, 'en', 'The rest of 29 stands.', '**The rest of 29 stands.**'),
      changed(
        32,
        'en',
        '3. third 32\n4. fourth 32\n\nThe rest of 32 stands.',
        '3. The rest of 32 stands.third 32\n4. fourth 32',
      ),
      changed(35, 'fr', '[la clause 34](c34)', 'la clause 34'),
      only(38, {
        text: {
          fr: clause(38).text.fr.replace('premier point 38', 'premier point 38, à l’été'),
          en: clause(38).text.en.replace('third 38', 'third 38, in summer'),
        },
      }),
      changed(44, 'fr', 'L’établissement 44', 'Chaque établissement \\* 44'),
    ])
  })

  test('says what stands where nothing can be proposed, and drops none of it', async () => {
    const cell = /(w:name="ent_row_0_0".*?<w:t[^>]*>)A(<\/w:t>)/s
    const edited = new Edited(copy)
      .addAfter('MOU — ', 'Who pays for this?')
      .replace('Dans cette copie', 'Ici')
      .swap(cell, '$1RA$2')
      .swap(/<w:tr>(?:(?!<w:tr>).)*w:name="ent_row_1_0".*?<\/w:tr>/s, '')
      .swap('The rest of 7 stands.', '')
      .swap('third 7', '')
      .swap('fourth 7', '')
      .swap(/<w:r>(?:(?!<w:r>).)*Institution 7 (?:(?!<\/w:tc>).)*/s, '<w:r><w:t/></w:r></w:p>')
      .swap(/<w:tbl>(?:(?!<w:tbl>).)*w:name="ent_c09_r1_fr_title".*?<\/w:tbl>/s, '')
      .swap('third 12</w:t>', 'third 12</w:t><w:footnoteReference w:id="4"/>')
      .swap(/(w:name="ent_c15_r1_fr_title"[^>]*>)/, '$1<w:commentRangeStart w:id="3"/>')
    const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="3" w:author="Karim"><w:p><w:r><w:t>Trop court.</w:t></w:r></w:p></w:comment></w:comments>`
    const after = await readCopy(edited.bytes({ 'word/comments.xml': comments }), content.clauses)
    const { found, unmatched } = compareCopy(content, before, after)
    expect(found).toEqual([])
    expect(after.comments).toEqual([{ author: 'Karim', words: 'Trop court.', clause: 'c15' }])
    expect(unmatched).toEqual([
      { kind: 'cell', number: firstRow.number, party: firstRow.column + 1, words: 'RA' },
      { kind: 'row_missing', number: matrixRows(content)[1]?.number },
      { kind: 'field_emptied', number: 7, part: 'text', language: 'en' },
      { kind: 'clause_missing', number: 9 },
      { kind: 'added', words: 'Who pays for this?' },
      { kind: 'removed', words: expect.stringMatching(/^Dans cette copie/) },
      { kind: 'added', words: expect.stringMatching(/^Ici, changez/) },
      { kind: 'odd', what: 'note', number: 12 },
    ])
  })

  test('finds a text again without its bookmark, by its place beside the others', async () => {
    const without = new Edited(copy).every(
      /<w:bookmarkStart w:name="ent_c03_r1_(?:fr_title|(?:fr|en)_text)"[^>]*>/g,
      '',
    )
    const { found, unmatched } = await brought(without.replace('third 3', 'third and last 3').bytes())
    expect(unmatched).toEqual([])
    expect(found).toMatchObject([changed(3, 'en', 'third 3', 'third and last 3')])
  })

  test('with tracked changes gives the newer text when they are accepted, to the letter', async () => {
    const older = sixty()
    for (const one of older.clauses.slice(0, 12)) {
      one.text.fr = `Autrefois.\n\n${one.text.fr.replace('point', 'lieu')}\n\n- un de plus`
      one.text.en = one.text.en.replace(/days.*/, 'weeks.')
      one.title.en = `Old ${one.title.en}`
    }
    older.clauses.push({ ...clause(1), id: 'c88', number: 61 })
    const by = () => ({ author: 'Riverstone', date: '2026-11-30T10:00:00Z' })
    const redline = await writeCopy({ ...requestFor(content), since: { content: older, by } })
    expect(await brought(redline)).toMatchObject({ found: [], unmatched: [] })
    const { xml } = new Edited(redline)
    expect(xml).toMatch(/<w:ins [^>]*w:author="Riverstone"[^>]*w:date="2026-11-30T10:00:00Z"/)
    expect(xml).toMatch(/<w:delText[^>]*>Autrefois\.</)
    // What is refused gives the older text: nothing is lost on the way back either.
    const refused = new Edited(redline)
      .every(/<w:ins [^>]*\/>/g, '')
      .every(/<w:ins [^>]*>.*?<\/w:ins>/gs, '')
      .every(/<\/?w:del [^>]*\/?>|<\/w:del>/g, '')
      .every(/w:delText/g, 'w:t')
    const read = await readCopy(refused.bytes(), content.clauses)
    const [old] = older.clauses
    expect(read.fields.get('ent_c01_r2_en_title')?.words).toBe(old?.title.en)
    expect(read.fields.get('ent_c01_r2_fr_text')?.words).toContain('Autrefois.\n\nL’établissement 1')
  })

  test('whatever the grammar can say comes back as it was', async () => {
    const word = fc.constantFrom(
      'mot',
      'é',
      '« a »',
      '*',
      '**b**',
      '*c*',
      '[d](c01)',
      '1.',
      '-',
      '\\',
      '&',
      '<w:t>',
      '“x”',
      '\u00a0:',
      '\u202f',
      'ᐃᓄᒃ',
      '😀',
    )
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    const text = fc
      .array(fc.tuple(fc.constantFrom('', '- ', '1. ', '  - ', '7. '), line), { minLength: 1, maxLength: 6 })
      .map((lines) => lines.map(([mark, words]) => mark + words).join('\n\n'))
    await fc.assert(
      fc.asyncProperty(text, text, async (fr, en) => {
        const small = pair()
        for (const one of small.clauses) one.text = { fr, en }
        const bytes = await writeCopy({ ...requestFor(small), since: null })
        const read = await readCopy(bytes, small.clauses)
        for (const { field, words } of read.fields.values())
          if (field.part === 'text') expect(words).toBe(known(small, field.language === 'fr' ? fr : en))
      }),
      { numRuns: 25 },
    )
  })
})

/** The one spelling of a text, without references to clauses that are not there. */
function known({ clauses }: Content, text: string): string {
  const ids = clauses.map(({ id }) => id)
  const without = (runs: Run[]): Run[] =>
    runs.map(({ clause: to, ...run }) =>
      to !== undefined && ids.includes(to) ? { ...run, clause: to } : run,
    )
  const item = ({ runs, lists }: Item): Item => ({ runs: without(runs), lists: lists.map(list) })
  const list = ({ items, ...rest }: List): List => ({ ...rest, items: items.map(item) })
  const blocks = parseProse(text).map((block) =>
    block.kind === 'paragraph' ? { ...block, runs: without(block.runs) } : list(block),
  )
  return writeProse(blocks)
}

const firstRow = (() => {
  const [row] = matrixRows(content)
  const column = content.parties.findIndex(({ id }) => row?.duty.letters[id] === 'A')
  if (!row || column < 0) throw new Error('no row')
  return { ...row, column, party: content.parties[column]?.id ?? '' }
})()

function only(number: number, more: object) {
  return { number, title: {}, text: {}, letters: {}, ...more }
}

function changed(number: number, language: Language, from: string, to: string) {
  const said = clause(number).text[language]
  if (!said.includes(from)) throw new Error(`Clause ${number} does not say ${from}`)
  return only(number, { text: { [language]: said.replace(from, () => to) } })
}
