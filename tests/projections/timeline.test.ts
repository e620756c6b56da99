import { describe, expect, test } from 'vitest'
import en from '#app/locales/en/index.ts'
import fr from '#app/locales/fr/index.ts'
import { chaptersOf } from '#app/projections/chapters.server.ts'
import { namingOf } from '#app/projections/naming.server.ts'
import { type Told, tell } from '#app/projections/timeline.server.ts'
import type { ReadEntry } from '#app/record/reading.server.ts'
import { CallWarning } from '#machines/declared.ts'
import { rules } from '#machines/rules/index.ts'
import { Stance } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, allSigned, drafted, inReview, opensCall, play, says, sealed } from '#tests/story.ts'

const WORDS = { fr: fr.history, en: en.history }
const PEOPLE = { p05: 'Sunita Raghavan', p20: 'Chloé Tremblay-Ouellet', p25: 'Shauna MacLeod' }

/** Every entry of a story, told in one language to the university. */
function tellAll(acts: Act[], language: Language = 'fr') {
  const { agreement, entries } = play(acts)
  const read = entries.map(({ at, facts }, place): ReadEntry => {
    const { command, by } = acts[place] as Act
    return {
      ...{ agreement: cast.ID, sequence: place + 1, at, facts },
      ...{ type: rules[command].entry, actor: by.person, party: by.party, role: null },
      ...{ visibility: 'all', payload: '', previous: '', hash: 'f'.repeat(64) },
    }
  })
  if (!agreement) throw new Error('The story has no beginning.')
  const naming = namingOf(agreement, read, { people: PEOPLE, earlier: null, language })
  return read.map((entry) =>
    tell(entry, naming, entry.visibility === 'all' || entry.visibility.includes('uconf')),
  )
}

function tellLast(acts: Act[], language: Language = 'fr') {
  return tellAll(acts, language).at(-1) as Told
}

function hasWords(group: 'entry' | 'together' | 'after', key: string, language: Language): boolean {
  const words = WORDS[language][group] as Record<string, string>
  return key in words || `${key}_other` in words
}

describe('the history', () => {
  for (const language of ['fr', 'en'] as const) {
    test(`every type of entry has a sentence, ${language}`, () => {
      const silent = Object.values(rules)
        .map(({ entry }) => entry.replaceAll('.', '_'))
        .filter((key) => key !== 'position_stated' && !hasWords('entry', key, language))
      expect(silent).toEqual([])
    })

    test(`every stance has a sentence, ${language}`, () => {
      const silent = Stance.options.filter(
        (stance) => !hasWords('entry', `position_stated_${stance}`, language),
      )
      expect(silent).toEqual([])
    })

    test(`everything that a whole story brings about has words, ${language}`, () => {
      const acts = allSigned(cast.byClass)
      const told = acts.map((_, place) => tellLast(acts.slice(0, place + 1), language))
      const missing = told.flatMap(({ sentence, consequences }) => [
        ...(hasWords('entry', sentence.key, language) ? [] : [sentence.key]),
        ...consequences.map(({ key }) => key).filter((key) => !hasWords('after', key, language)),
      ])
      expect(missing).toEqual([])
    })
  }

  test('a call says what was known of its days', () => {
    const away = { from: '2026-03-14', to: '2026-03-22', title: 'Relâche' }
    const declares = act('declare-calendar', { meetings: [], away: [away] }, cast.chloe)
    const told = tellLast([...inReview(), declares, opensCall()])
    const values = { party: cast.hydraulis.name.fr, day: '2026-03-14', last: '2026-03-22' }
    expect(told.consequences).toContainEqual({ key: 'warned_away', values })
    for (const kind of CallWarning.shape.kind.options)
      for (const language of ['fr', 'en'] as const)
        expect(hasWords('after', `warned_${kind}`, language), kind).toBe(true)
  })

  test('a creation is not told clause by clause', () => {
    const told = tellLast(drafted().slice(0, 1))
    expect(told.sentence).toMatchObject({ key: 'agreement_created', count: 5 })
    expect(told.consequences).toEqual([])
    expect(told.weight).toBe('turn')
  })

  test('an objection gives its reason and says what it stops', () => {
    const reason = 'Le jumelage revient au syndicat.'
    const told = tellLast([
      ...inReview(),
      says(cast.shauna, 'c03', { stance: 'object', ground: 'collective_agreement', reason }),
    ])
    expect(told.sentence).toMatchObject({ key: 'position_stated_object' })
    expect(told.sentence.values).toMatchObject({
      who: { name: 'Shauna MacLeod', party: cast.utt412.name.fr },
      clause: '3 «\u00a0Compagnonnage\u00a0»',
    })
    expect(told.quote).toBe(reason)
    expect(told.weight).toBe('stop')
    expect(told.consequences.map(({ key }) => key)).toEqual(['objection_admitted', 'blocked'])
  })

  test('a new wording says whose positions are to be given again', () => {
    const changes = { text: cast.words('Vingt places par année.', 'Twenty placements a year.') }
    const told = tellLast(
      [
        ...inReview(),
        says(cast.chloe, 'c02'),
        says(cast.shauna, 'c05'),
        act('revise-clause', { clause: 'c02', seen: 1, changes, editorial: false }, cast.sunita),
      ],
      'en',
    )
    expect(told.sentence).toMatchObject({ key: 'clause_revised', values: { revision: 2 } })
    expect(told.consequences).toMatchObject([
      { key: 'reset', count: 1, values: { clause: '2 “Placements”', parties: [cast.hydraulis.name.en] } },
      { key: 'reset', count: 1, values: { clause: '5 “Safety”', parties: [cast.utt412.name.en] } },
    ])
  })

  test('a call says until when, and sealing how many signatures are awaited', () => {
    const called = tellLast([...inReview(), opensCall()])
    expect(called.sentence).toMatchObject({
      key: 'call_opened',
      count: 5,
      values: { deadline: '2026-03-21T03:59:59.000Z' },
    })
    expect(tellLast(sealed()).consequences).toMatchObject([{ key: 'signatures_awaited', count: 4 }])
  })

  test('whoever was erased from the directory, and the clock, are told apart', () => {
    const told = tellLast([...drafted(), act('open-review', {}, cast.sunita)])
    expect(told.sentence.values.who).toMatchObject({ name: 'Sunita Raghavan', clock: false })
    const { agreement } = play(drafted())
    const naming = namingOf(agreement as never, [], { people: {}, earlier: null, language: 'fr' })
    expect(naming.who('p05', 'uconf')).toMatchObject({ name: null, clock: false })
    expect(naming.who('system', null)).toEqual({ name: null, party: null, clock: true })
  })
})

describe('chapters', () => {
  const accepts = ['c01', 'c02', 'c04'].map((clause) => says(cast.chloe, clause))

  test('tell like things in a row together, and keep every entry', () => {
    const told = tellAll([...inReview(), ...accepts, says(cast.shauna, 'c03')])
    const chapters = chaptersOf(told)
    expect(chapters.flatMap(({ entries }) => entries)).toEqual(told)
    expect(chapters.at(-1)).toMatchObject({
      sentences: [
        { count: 3, values: { numbers: [1, 2, 4], who: { name: 'Chloé Tremblay-Ouellet' } } },
        { count: 1, values: { numbers: [3], who: { name: 'Shauna MacLeod' } } },
      ],
    })
  })

  test('tell two of a kind one by one', () => {
    const chapters = chaptersOf(tellAll([...inReview(), ...accepts.slice(0, 2)]))
    expect(chapters.slice(-2).map(({ entries, sentences }) => [entries.length, sentences])).toEqual([
      [1, []],
      [1, []],
    ])
  })

  test('never hide a reason, a turn or a stop between others', () => {
    const reason = 'Le jumelage revient au syndicat.'
    const objects = says(cast.shauna, 'c03', { stance: 'object', ground: 'collective_agreement', reason })
    const chapters = chaptersOf(tellAll([...inReview(), ...accepts, objects]))
    expect(chapters.at(-1)).toMatchObject({ entries: [{ quote: reason, weight: 'stop' }], sentences: [] })
  })

  test('join what followed: who may sign, once and with everyone', () => {
    const chapters = chaptersOf(tellAll(allSigned(cast.byClass)))
    const together = chapters.filter(({ sentences }) => sentences.length > 0)
    expect(together.length).toBeGreaterThan(2)
    for (const { consequences } of together) {
      const kinds = consequences.map(({ key, values }) => `${key} ${values.clause ?? ''}`)
      expect(new Set(kinds).size).toBe(kinds.length)
    }
  })

  for (const language of ['fr', 'en'] as const)
    test(`have words for whatever they join, ${language}`, () => {
      const told = tellAll(allSigned(cast.byClass), language)
      const keys = chaptersOf([...told, ...told.toReversed()]).flatMap(({ sentences }) => sentences)
      expect(keys.filter(({ key }) => !hasWords('together', key, language))).toEqual([])
    })
})
