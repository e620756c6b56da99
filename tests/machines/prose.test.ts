import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type List, parseProse, proseText, type Run, wordsOf } from '#machines/prose.ts'
import { joined } from '#machines/prose-runs.ts'
import { writeProse, writeRuns } from '#machines/prose-writing.ts'

/** What a CommonMark library makes of a text, in the shape of our tree; what our grammar leaves out is a failure. */
function byCommonMark(text: string): Block[] {
  return childrenOf(new Parser().parse(text)).map(blockOf)
}

function childrenOf(node: Node): Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child; child = child.next) found.push(child)
  return found
}

function blockOf(node: Node): Block {
  if (node.type === 'paragraph') return { kind: 'paragraph', runs: joined(runsOf(node, {})) }
  if (node.type !== 'list') throw new Error(`Our grammar has no ${node.type}`)
  const start = node.listType === 'bullet' ? null : node.listStart
  const items = childrenOf(node).map((item) => {
    const [words, ...lists] = childrenOf(item).map(blockOf)
    if (words?.kind !== 'paragraph') throw new Error('An item begins with words')
    return { runs: words.runs, lists: lists as List[] }
  })
  return { kind: 'list', start, items }
}

function runsOf(node: Node, marks: Omit<Run, 'text'>): Run[] {
  return childrenOf(node).flatMap((child): Run[] => {
    if (child.type === 'text') return [{ text: child.literal ?? '', ...marks }]
    if (child.type === 'softbreak') return [{ text: ' ', ...marks }]
    if (child.type === 'emph') return runsOf(child, { ...marks, emphasis: true })
    if (child.type === 'strong') return runsOf(child, { ...marks, strong: true })
    if (child.type === 'link') return runsOf(child, { ...marks, clause: child.destination ?? '' })
    throw new Error(`Our grammar has no ${child.type}`)
  })
}

const word = fc.constantFrom(
  'partie',
  'l’hôte',
  'AIT',
  '« avis »',
  '(5)',
  '10 000\u00a0$',
  'né,',
  'ᐃᓄᒃ',
  '𝒜',
  'a',
)
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom('*', '**', '***', '****', ' ', ' ', ' ') },
  fc.constantFrom('\\*', '\\[', '\\\\', '\\.', '[', ']', '(', ')', '.', '- '),
  fc
    .tuple(fc.constantFrom('mot', '*mot*', 'deux **mots', 'a*b', '« x »'), fc.constantFrom('c02', 'c14'))
    .map(([words, id]) => `[${words}](${id})`),
)
/** One line of a paragraph or item: begins with a word, so that it is no other thing of CommonMark. */
const line = fc
  .tuple(word, fc.array(piece, { maxLength: 14 }))
  .map(([first, rest]) => [first, ...rest].join('').replace(/ +$/, ''))
  .filter((text) => !/\]\((?!c\d\d\))/.test(text))
const starred = fc.tuple(fc.constantFrom('', '*', '**', '***'), line).map(([stars, text]) => stars + text)
const start = fc.constantFrom('- ', '1. ', '2. ', '12. ')
const list = fc
  .array(fc.tuple(start, starred, fc.array(fc.tuple(start, starred), { maxLength: 3 }), fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((items) =>
    items.flatMap(([mark, text, under, loose]) => [
      ...(loose ? [''] : []),
      mark + text,
      ...under.map(([deeper, words]) => ' '.repeat(mark.length) + deeper + words),
    ]),
  )
const paragraph = fc.array(starred, { minLength: 1, maxLength: 3 })
const prose = fc
  .array(fc.tuple(fc.oneof(paragraph, list), fc.boolean()), { maxLength: 5 })
  .map((blocks) => blocks.flatMap(([lines, parted]) => [...lines, ...(parted ? [''] : [])]).join('\n'))

describe('a text in our grammar', () => {
  it('is read as CommonMark reads it', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(parseProse(text)).toEqual(byCommonMark(text))
      }),
      { numRuns: 1500 },
    )
  })

  it('is paragraphs, lists of two levels, emphasis and references', () => {
    const text = [
      'Chaque partie avise\nles autres *par écrit*, selon [l’**avis**](c14).',
      '1. dix jours;\n   - ouvrables,\n   - ou non;\n2. trente jours.',
      '- Fin.',
    ].join('\n\n')
    expect(parseProse(text)).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Chaque partie avise les autres ' },
          { text: 'par écrit', emphasis: true },
          { text: ', selon ' },
          { text: 'l’', clause: 'c14' },
          { text: 'avis', clause: 'c14', strong: true },
          { text: '.' },
        ],
      },
      {
        kind: 'list',
        start: 1,
        items: [
          {
            runs: [{ text: 'dix jours;' }],
            lists: [
              {
                kind: 'list',
                start: null,
                items: [
                  { runs: [{ text: 'ouvrables,' }], lists: [] },
                  { runs: [{ text: 'ou non;' }], lists: [] },
                ],
              },
            ],
          },
          { runs: [{ text: 'trente jours.' }], lists: [] },
        ],
      },
      { kind: 'list', start: null, items: [{ runs: [{ text: 'Fin.' }], lists: [] }] },
    ])
    expect(proseText(text)).toBe(
      'Chaque partie avise les autres par écrit, selon l’avis.\n\n1. dix jours;\n   - ouvrables,\n   - ou non;\n2. trente jours.\n\n- Fin.',
    )
  })

  it.each([
    '<script>alert(1)</script> & <b>x</b>',
    '# Titre\u00a0: `code` _souligné_ ~~barré~~ | a | b |',
    '![image](https://example.org/x.png) [mot](https://example.org) [mot](javascript:alert(1))',
    '> cité',
    '5 * 3 * 2',
    'Un tarif [1] (annexe) reste tel quel.',
    '-5 degrés, 1.5 million, 12. ',
    '\u202eenvers\ud800',
  ])('holds nothing else: « %s » is plain', (text) => {
    expect(parseProse(text)).toEqual([{ kind: 'paragraph', runs: [{ text: text.trim() }] }])
  })

  it('goes no deeper than two lists', () => {
    const deep = Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- ${at}`).join('\n')
    const [first] = parseProse(deep) as List[]
    expect(first?.items).toHaveLength(1)
    expect(first?.items[0]?.lists[0]?.items).toHaveLength(199)
  })

  it.each([
    ['stars', '*'.repeat(100_000)],
    ['openings', '*a '.repeat(100_000)],
    ['closings', 'a* '.repeat(100_000)],
    ['nested emphasis', `${'*a **b '.repeat(50_000)}${'c** d* '.repeat(50_000)}`],
    ['stars of all lengths', 'a**b*c***'.repeat(30_000)],
    ['brackets', '['.repeat(100_000)],
    ['brackets that close', `${'['.repeat(50_000)}${']('.repeat(50_000)}`],
    ['backslashes', '\\'.repeat(100_001)],
    ['items', '- a\n  - b\n'.repeat(50_000)],
    ['five megabytes', 'mot '.repeat(1_250_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['empty lines', '\n \n'.repeat(300_000)],
  ])('is read in one pass also when it is hostile: %s', (_, text) => {
    expect(wordsOf(parseProse(text).flatMap(allRuns)).length).toBeLessThanOrEqual(text.length)
  })

  it('loses no letter, whatever it is', () => {
    const anything = fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        'ᐃ',
        '𝒜',
        ' ',
        '\n',
        '*',
        '-',
        '1',
        '.',
        '[',
        ']',
        '\\',
        '(',
        '\t',
        '\u00a0',
        '\ud800',
      ),
      maxLength: 60,
    })
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    fc.assert(
      fc.property(anything, (text) => {
        expect(letters(wordsOf(parseProse(text).flatMap(allRuns)))).toBe(letters(text))
      }),
      { numRuns: 1000 },
    )
  })
})

function allRuns(block: Block): Run[] {
  return block.kind === 'paragraph'
    ? block.runs
    : block.items.flatMap(({ runs, lists }) => [...runs, ...lists.flatMap(allRuns)])
}

describe('a text that is written', () => {
  const marks = fc.record(
    {
      emphasis: fc.constant(true as const),
      strong: fc.constant(true as const),
      clause: fc.constantFrom('c02', 'c14'),
    },
    { requiredKeys: [] },
  )
  const words = fc.constantFrom(
    'mot',
    'a',
    ' ',
    '*',
    '**',
    '\\',
    '[x](c03)',
    '[',
    ']',
    '(c02)',
    '- ',
    '12. ',
    '« ',
    '.',
    '\u00a0',
  )
  const runs = fc
    .array(fc.tuple(fc.array(words, { minLength: 1, maxLength: 3 }), marks), { maxLength: 6 })
    .map((all) => all.map(([text, mark]): Run => ({ text: text.join(''), ...mark })))

  it('keeps every word and every reference, whatever its marks', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const read = readRuns(writeRuns(all))
        const spoken = wordsOf(all).replace(/^[ \t]+|[ \t]+$/g, '')
        expect(wordsOf(read)).toBe(spoken)
        const targets = (some: readonly Run[]) => [
          ...new Set(some.filter(({ text }) => text.trim()).flatMap(({ clause }) => clause ?? [])),
        ]
        expect(targets(read)).toEqual(targets(joined(all)))
      }),
      { numRuns: 1500 },
    )
  })

  it('is spelled in one way: what was written once is written so again', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = writeProse(parseProse(text))
        expect(
          parseProse(once)
            .flatMap(allRuns)
            .map(({ text: said }) => said)
            .join(''),
        ).toBe(
          parseProse(text)
            .flatMap(allRuns)
            .map(({ text: said }) => said)
            .join(''),
        )
        expect(writeProse(parseProse(once))).toBe(once)
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps marks around whole words', () => {
    const text =
      '**Avis.** Chaque *partie* avise [les **autres**](c14); ***toutes*** les *cinq* **semaines**.'
    expect(writeProse(parseProse(text))).toBe(text)
    const nested = '1. dix jours\n   - ouvrables\n   - ou non\n2. trente\n\n- Fin \\*'
    expect(writeProse(parseProse(nested))).toBe(nested)
  })
})

function readRuns(text: string): Run[] {
  return parseProse(text).flatMap(allRuns)
}
