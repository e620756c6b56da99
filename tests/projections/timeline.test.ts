import { describe, expect, test } from 'vitest'
import en from '#app/locales/en/index.ts'
import fr from '#app/locales/fr/index.ts'
import { namingOf } from '#app/projections/naming.server.ts'
import { tell } from '#app/projections/timeline.server.ts'
import type { ReadEntry } from '#app/record/reading.server.ts'
import { rules } from '#machines/rules/index.ts'
import { Stance } from '#machines/vocabulary.ts'
import type { Language } from '#machines/words.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, allSigned, drafted, inReview, opensCall, play, says, sealed } from '#tests/story.ts'

const WORDS = { fr: fr.history, en: en.history }
const PEOPLE = { p05: 'Sunita Raghavan', p20: 'Chloé Tremblay-Ouellet', p25: 'Shauna MacLeod' }

/** The last entry of a story, told in one language to the university. */
function tellLast(acts: Act[], language: Language = 'fr') {
  const { agreement, entries } = play(acts)
  const last = acts.at(-1) as Act
  const read: ReadEntry = {
    ...{ agreement: cast.ID, sequence: entries.length, at: entries.at(-1)?.at ?? '' },
    ...{ type: rules[last.command].entry, actor: last.by.person, party: last.by.party, role: null },
    ...{ visibility: 'all', payload: '', previous: '', hash: 'f'.repeat(64) },
    facts: entries.at(-1)?.facts ?? [],
  }
  if (!agreement) throw new Error('The story has no beginning.')
  return tell(read, namingOf(agreement, [read], { people: PEOPLE, earlier: null, language }), 'uconf')
}

function hasWords(group: 'entry' | 'after', key: string, language: Language): boolean {
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
