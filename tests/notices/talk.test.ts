import { expect, test } from 'vitest'
import { compose } from '#app/notices/compose.ts'
import type { Entry } from '#app/notices/entry.ts'
import { noticesOf } from '#app/notices/kinds/index.ts'
import type { Actor } from '#machines/state.ts'
import * as cast from '#tests/cast.ts'
import { type Act, act, inReview, play, sealed } from '#tests/story.ts'

const { sunita, chloe, karim, shauna } = cast

/** The entry of the last act, as notices look at it. */
function lastOf(acts: Act[]): Entry {
  const { agreement, entries } = play(acts)
  const facts = entries.at(-1)?.facts ?? []
  if (!agreement) throw new Error('no agreement')
  return {
    agreementId: cast.ID,
    sequence: entries.length,
    actor: acts.at(-1)?.by.person ?? '',
    facts,
    state: agreement,
  }
}
const told = (acts: Act[]) =>
  noticesOf(lastOf(acts))
    .filter(({ kind }) => kind !== 'positions_stale')
    .map(({ kind, person }) => `${kind} ${person}`)

const proposes = (by: Actor, text: string) =>
  act(
    'propose-change',
    { clause: 'c01', seen: 1, changes: { text: { en: text } }, reason: '', source: 'word' },
    by,
  )
const says = (by: Actor, words: string, lane: 'parties' | 'private' = 'parties', thread?: string) =>
  act('comment-on-clause', { clause: 'c01', revision: 1, lane, words, ...(thread ? { thread } : {}) }, by)

test('those who draft hear of the first proposal of a party, and of no more of it while that one waits', () => {
  const one = [...inReview(), proposes(chloe, 'One.')]
  expect(told(one)).toEqual(['proposal_made p05'])
  expect(told([...one, proposes(chloe, 'Two.')])).toEqual([])
  expect(told([...one, proposes(shauna, 'Three.')])).toEqual(['proposal_made p05'])
  expect(told([...inReview(), proposes(sunita, 'Own.')])).toEqual([])
})

test('whoever proposed hears what became of it', () => {
  const one = [...inReview(), proposes(chloe, 'One.')]
  expect(
    told([...one, act('accept-proposal', { proposal: 'P1', seen: 1, editorial: false }, sunita)]),
  ).toEqual(['proposal_accepted p20'])
  expect(told([...one, act('decline-proposal', { proposal: 'P1', reason: 'No.' }, sunita)])).toEqual([
    'proposal_declined p20',
  ])
  const whole = sealed()
  const closed = [...inReview(), proposes(chloe, 'One.'), ...whole.slice(inReview().length)]
  expect(told(closed)).toContain('proposal_closed p20')
})

test('whoever wrote in a thread hears of the first answer after their words, once', () => {
  const begun = [...inReview(), says(chloe, 'Why?')]
  expect(told(begun)).toEqual([])
  const answered = [...begun, says(sunita, 'Because.', 'parties', 'K1')]
  expect(told(answered)).toEqual(['thread_answered p20'])
  const again = [...answered, says(sunita, 'And also.', 'parties', 'K1')]
  expect(told(again)).toEqual([])
  expect(told([...again, says(chloe, 'I see.', 'parties', 'K1')])).toEqual(['thread_answered p05'])
})

test('no word of a note leaves its organization by mail: its people are told that there is an answer, nobody else anything', () => {
  const noted = [
    ...inReview(),
    says(chloe, 'SEKRET', 'private'),
    says(karim, 'SEKRET', 'private', 'N1-hydraulis'),
  ]
  expect(told(noted)).toEqual(['thread_answered p20'])
  const [notice] = noticesOf(lastOf(noted))
  if (!notice) throw new Error('nobody was told')
  for (const language of ['fr', 'en'] as const) {
    const values = { title: cast.words('Stages', 'Placements'), actor: cast.words('Karim'), ...notice.values }
    const { subject, text, html } = compose({ ...notice, language, name: 'Chloé', values, link: 'https://x' })
    expect(`${subject}${text}${html}`).not.toContain('SEKRET')
    expect(text).not.toContain('{{')
  }
})
